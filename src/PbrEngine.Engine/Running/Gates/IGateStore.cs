namespace PbrEngine.Engine.Running.Gates;

/// <summary>What gates said of attempts, and who let a held one through.</summary>
public interface IGateStore
{
    /// <summary>What they said of an attempt when it was last to be published, in their order; none before.</summary>
    IReadOnlyList<Gate> Gates(long attemptId);

    /// <summary>Records what they say, in place of what they said of the attempt before.</summary>
    void Record(long attemptId, IReadOnlyList<Gate> gates, DateTimeOffset at);

    /// <summary>The decisions on an attempt, in order of time. They are only ever added.</summary>
    IReadOnlyList<GateRelease> Releases(long attemptId);

    /// <summary>Adds a decision; false, and nothing is written, when somebody decided the same first.</summary>
    bool Add(GateRelease release);
}
