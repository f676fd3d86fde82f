using PbrEngine.Domain.Extracts;
using PbrEngine.Domain.Measures;
using PbrEngine.Domain.Parameters;
using PbrEngine.Domain.Time;
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
    public IReadOnlyList<FeedCoverage> Coverage(FeedCatalogue feeds, ParametersOn parameters) =>
    [
        .. feeds.Feeds.Select(f => f.Feed).Select(feed => new FeedCoverage
        {
            Feed = feed,
            EvidenceOn = EvidenceOn(feed),
            Days = Days(feed),
            StaleDays = StaleDays(feed, parameters),
        }),
    ];

    // A feed has a limit of its own where the rule set states one.
    private static int StaleDays(Feed feed, ParametersOn parameters)
    {
        var own = "evidence.stale_days." + feed.Code();
        return parameters.Number(parameters.Has(own) ? own : "evidence.stale_days.others");
    }

    /// <summary>Union of the feed's coverage: days on which no row means that nothing happened.</summary>
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
