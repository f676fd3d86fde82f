namespace PbrEngine.Linkage.Matching;

/// <summary>What one unit of candidates showed.</summary>
internal sealed class CandidateCounts
{
    /// <summary>How often each pattern came.</summary>
    public Dictionary<ulong, long> Patterns { get; } = [];

    /// <summary>The pairs that aren't hopeless.</summary>
    public List<AgreeingPair> Pairs { get; } = [];

    /// <summary>The pairs that all but aren't.</summary>
    public List<AgreeingPair> Near { get; } = [];
}
