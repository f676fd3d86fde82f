using PbrEngine.Domain.Extracts;
using PbrEngine.Domain.Parameters;
using PbrEngine.Domain.Time;
using PbrEngine.Engine.Evaluating;
using PbrEngine.Engine.Imports;

namespace PbrEngine.Engine.Loading;

/// <summary>
/// The deliveries that exist for one as-at date: received by then, loaded, and allowed to drive claims.
/// </summary>
public sealed class DeliveredExtracts
{
    private readonly ILookup<Feed, Delivery> _byFeed;

    /// <summary>Chooses among all deliveries on record (R54; research-only data never drive a claim).</summary>
    public DeliveredExtracts(IEnumerable<Delivery> deliveries, DateOnly asAt)
    {
        AsAt = asAt;
        _byFeed = deliveries
            .Where(d => d.State == DeliveryState.Loaded && d.Manifest.ExtractOn <= asAt && d.MayDriveClaims)
            .OrderBy(d => d.Manifest.ExtractOn)
            .ThenBy(d => d.Folder, StringComparer.Ordinal)
            .ToLookup(d => d.Manifest.Feed);
    }

    /// <summary>The run's day.</summary>
    public DateOnly AsAt { get; }

    /// <summary>One feed's deliveries, earliest first.</summary>
    public IReadOnlyList<Delivery> Of(Feed feed) => [.. _byFeed[feed]];

    /// <summary>How far each feed reaches: E = min(as-at, latest coverage end) (09, days and windows).</summary>
    public IReadOnlyList<FeedCoverage> Coverage(ParametersOn parameters) =>
    [
        .. FeedCodes.All.Select(feed => new FeedCoverage
        {
            Feed = feed,
            EvidenceOn = EvidenceOn(feed),
            Days = Days(feed),
            StaleDays = parameters.Number(
                feed == Feed.Schools ? "evidence.stale_days.schools" : "evidence.stale_days.others"),
        }),
    ];

    /// <summary>Union of the feed's coverage: the days for which absence of a row means that nothing happened.</summary>
    public DaySet Days(Feed feed) => DaySet.Union(_byFeed[feed].Select(d => d.Manifest.Coverage));

    /// <summary>The feed's evidence date; null when it was never delivered (R08).</summary>
    public DateOnly? EvidenceOn(Feed feed)
    {
        if (!_byFeed.Contains(feed))
            return null;
        var latest = _byFeed[feed].Max(d => d.Manifest.Coverage.To);
        return latest < AsAt ? latest : AsAt;
    }
}
