using PbrEngine.Domain.Extracts;
using PbrEngine.Domain.Time;

namespace PbrEngine.Domain.Measures;

/// <summary>How far one feed's delivered extracts reach, for one as-at date.</summary>
public sealed record FeedCoverage
{
    /// <summary>The feed.</summary>
    public required Feed Feed { get; init; }

    /// <summary>E = min(as-at, latest coverage end); null when the feed was never delivered (R08).</summary>
    public required DateOnly? EvidenceOn { get; init; }

    /// <summary>Union of the coverage of all delivered extracts.</summary>
    public required DaySet Days { get; init; }

    /// <summary>Days after E from which the feed is stale.</summary>
    public required int StaleDays { get; init; }

    /// <summary>
    /// Stale when the day is more than the feed's days after E, or it was never delivered (R08, R09).
    /// </summary>
    public bool IsStaleOn(DateOnly day) =>
        EvidenceOn is not { } evidence || day.DayNumber - evidence.DayNumber > StaleDays;
}
