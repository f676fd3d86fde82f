using PbrEngine.Domain.Time;

namespace PbrEngine.Domain.Measures;

/// <summary>
/// The feeds that a measure draws on, as one: the earlier E, stale when any is, covered when all are (R10).
/// </summary>
public sealed class EvidenceBasis
{
    /// <summary>The feed's evidence ended too long before the as-at date (R07).</summary>
    public const string Stale = "STALE";

    /// <summary>The feed's coverage leaves out a day of a window.</summary>
    public const string NotCovered = "NOT_COVERED";

    private readonly FeedCoverage[] _feeds;

    // Every measure begins with this reason, nearly always of one day.
    private StaleOn _stale = new(DateOnly.MinValue, "");

    /// <summary>Joins the feeds.</summary>
    public EvidenceBasis(params IReadOnlyList<FeedCoverage> feeds)
    {
        _feeds = [.. feeds];
        EvidenceOn = feeds.Any(f => f.EvidenceOn is null) ? null : feeds.Min(f => f.EvidenceOn);
    }

    /// <summary>The earliest E of the feeds; null when one of them was never delivered.</summary>
    public DateOnly? EvidenceOn { get; }

    /// <summary>Whether any of the feeds is stale on the day.</summary>
    public bool IsStaleOn(DateOnly day)
    {
        foreach (var feed in _feeds)
        {
            if (feed.IsStaleOn(day))
                return true;
        }
        return false;
    }

    /// <summary>Whether every feed covers every day of the span.</summary>
    public bool Covers(DateSpan span)
    {
        foreach (var feed in _feeds)
        {
            if (!feed.Days.Covers(span))
                return false;
        }
        return true;
    }

    /// <summary><c>STALE:police+housing</c>: the feeds that are stale on the day.</summary>
    public string StaleReason(DateOnly day)
    {
        // Two threads may both find another day: each makes the same text, and one of them is kept.
        var known = _stale;
        if (known.Day != day || known.Reason.Length == 0)
            _stale = known = new(day, Reason(Stale, f => f.IsStaleOn(day)));
        return known.Reason;
    }

    /// <summary><c>NOT_COVERED:police</c>: the feeds that do not cover all of the spans.</summary>
    public string UncoveredReason(params IReadOnlyList<DateSpan> spans) =>
        Reason(NotCovered, f => !spans.All(f.Days.Covers));

    private sealed record StaleOn(DateOnly Day, string Reason);

    private string Reason(string code, Func<FeedCoverage, bool> at) =>
        code + ":" + string.Join('+', _feeds.Where(at).Select(f => f.Feed.Code()));
}
