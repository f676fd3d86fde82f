using PbrEngine.Engine.Running.Leasing;

namespace PbrEngine.TestKit.Runs;

/// <summary>Processes that a test knows of.</summary>
public sealed class KnownHolders : IRunHolders
{
    private static readonly DateTimeOffset Start = new(2026, 10, 31, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Another process than <see cref="This"/>.</summary>
    public static RunHolder Other { get; } = new("machine-2", 4711, Start);

    /// <inheritdoc/>
    public RunHolder This { get; } = new("machine-1", 42, Start);

    /// <summary>Those that have ended.</summary>
    public HashSet<RunHolder> Ended { get; } = [];

    /// <inheritdoc/>
    public bool HasEnded(RunHolder holder) => Ended.Contains(holder);
}
