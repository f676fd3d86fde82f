namespace PbrEngine.Rules.Runtime;

/// <summary>What became of facts given together.</summary>
public interface IFactResult
{
    /// <summary>How many could not be taken.</summary>
    public int FailedCount { get; }

    /// <summary>Those that could not be taken, in order.</summary>
    public IReadOnlyCollection<object> Failed { get; }
}

/// <summary>What to do with facts given together of which some can't be taken.</summary>
public enum BatchOptions
{
    /// <summary>Take none.</summary>
    AllOrNothing = 0,

    /// <summary>Take the others.</summary>
    SkipFailed = 1,
}

internal sealed class FactResult(IReadOnlyList<object> failed) : IFactResult
{
    public static FactResult Complete { get; } = new([]);

    public int FailedCount => failed.Count;

    public IReadOnlyCollection<object> Failed => failed;
}
