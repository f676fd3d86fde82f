using PbrEngine.Domain.Extracts;
using PbrEngine.Domain.Measures;
using PbrEngine.Domain.Parameters;

namespace PbrEngine.Domain.Subjects;

/// <summary>What every subject of a run is assessed with.</summary>
/// <param name="asAt">The day of the run.</param>
/// <param name="parameters">The rule set's parameters.</param>
/// <param name="reachOf">How far a feed reaches.</param>
public sealed class SubjectContext(DateOnly asAt, ParametersOn parameters, Func<Feed, FeedCoverage> reachOf)
{
    /// <summary>The day for which the run is made; "today" is this fact.</summary>
    public DateOnly AsAt => asAt;

    /// <summary>The rule set's parameters.</summary>
    public ParametersOn Parameters => parameters;

    /// <summary>How far the feeds reach, taken together.</summary>
    public EvidenceBasis Evidence(params IReadOnlyList<string> feeds) =>
        new([.. feeds.Select(f => reachOf(Feed.Parse(f)))]);
}
