using PbrEngine.Simulation.Tests.Reference.Days;

namespace PbrEngine.Simulation.Tests.Trees;

/// <summary>One planned delivery; a partial one carries only the dated rows that touch its coverage.</summary>
public sealed record PlannedDelivery(DateOnly ExtractOn, DateRange Coverage, bool Partial);

/// <summary>When and for which days each feed delivers.</summary>
public sealed record Supply(DateOnly AsAt, IReadOnlyDictionary<string, IReadOnlyList<PlannedDelivery>> Feeds)
{
    /// <summary>
    /// The first day that an undisturbed feed covers: room for a year and three terms before attachment.
    /// </summary>
    public static DateOnly FirstDay(DateOnly asAt) => asAt.AddMonths(-42);

    /// <summary>E of the feed, or as-at for one never delivered, which only serves to place events.</summary>
    public DateOnly EvidenceOn(string feed) =>
        Feeds[feed].Where(d => d.ExtractOn <= AsAt).Select(d => d.Coverage.To).DefaultIfEmpty(AsAt).Max();
}
