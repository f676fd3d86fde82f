namespace PbrEngine.Engine.Running.Leasing;

/// <summary>Tells this process, and whether another is known to be gone.</summary>
public interface IRunHolders
{
    /// <summary>This process.</summary>
    RunHolder This { get; }

    /// <summary>
    /// Whether the process is known to have ended: one of this machine that isn't there any more. Of another machine's
    /// nothing is known, so its lease has to run out.
    /// </summary>
    bool HasEnded(RunHolder holder);
}
