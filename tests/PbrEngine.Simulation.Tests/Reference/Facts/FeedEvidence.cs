using PbrEngine.Simulation.Tests.Reference.Days;

namespace PbrEngine.Simulation.Tests.Reference.Facts;

/// <summary>How far a feed's word reaches: its evidence date E and the days that it covers.</summary>
public sealed record FeedEvidence(string Feed, DateOnly? EvidenceOn, IReadOnlyList<DateRange> Coverage)
{
    /// <summary>E = min(as-at, latest `coverage.to`).</summary>
    public static FeedEvidence Of(string feed, DateOnly asAt, IReadOnlyList<DateRange> coverage)
    {
        DateOnly? latest = coverage.Count == 0 ? null : Periods.Earlier(asAt, coverage.Max(c => c.To));
        return new FeedEvidence(feed, latest, coverage);
    }

    /// <summary>day − E &gt; `stale_days`; a feed never delivered is stale (R08).</summary>
    public bool IsStaleAt(DateOnly day) =>
        EvidenceOn is not { } evidenceOn || day.DayNumber - evidenceOn.DayNumber > Parameters.StaleDays(Feed);

    /// <summary>The union of the coverage intervals contains every day of the window.</summary>
    public bool Covers(DateRange window) => window.EachDay().All(day => Coverage.Any(c => c.Contains(day)));
}
