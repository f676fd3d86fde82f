using PbrEngine.Domain.Extracts;
using PbrEngine.Domain.Facts;
using PbrEngine.Domain.Time;
using PbrEngine.Engine.Evaluating;
using PbrEngine.Engine.Imports;
using PbrEngine.Engine.Loading;
using PbrEngine.Engine.Running;

namespace PbrEngine.Engine.Explaining;

/// <summary>Why a family is paid for, or why not, down to file and line, from what the published run stored.</summary>
public sealed class ExplainFamily(
    IRunStore runs, IOutcomeStore outcomes, IDeliveryStore deliveries, FeedCatalogue feeds)
{
    /// <summary>The explanation; null when no run is published, or it has no such family.</summary>
    public FamilyReport? Explain(string familyRef)
    {
        if (runs.Published() is not { } attempt || outcomes.Family(attempt.Id, familyRef) is not { } family)
            return null;
        var measures = outcomes.Measures(attempt.Id, familyRef).Select(m => m.Measure).ToList();
        var cited = family.Explanation.Problems
            .Concat(family.Explanation.ProblemsNow)
            .SelectMany(p => p.Evidence)
            .Concat(measures.SelectMany(m => m.Evidence))
            .Distinct()
            .Order();
        var locator = new FactLocator(deliveries, feeds);
        return new()
        {
            AsAt = attempt.AsAt,
            Family = family,
            Measures = measures,
            Results = [.. outcomes.Results(attempt.Id, familyRef).Select(r => r.Outcome)],
            Facts = cited.ToDictionary(f => f, f => locator.Find(f, attempt.AsAt)),
            Reach = Reach(attempt.AsAt),
        };
    }

    // What lets a count of nothing stand: the source looked on those days.
    private List<FeedReach> Reach(DateOnly asAt)
    {
        var extracts = new DeliveredExtracts(deliveries.List(), asAt);
        return
        [
            .. feeds.Feeds.Select(f => f.Feed).Select(feed => new FeedReach(
                feed.Code(), extracts.EvidenceOn(feed), extracts.Days(feed).Spans)),
        ];
    }
}

/// <summary>How far a feed's extracts reach.</summary>
/// <param name="Feed">Feed code.</param>
/// <param name="EvidenceOn">The evidence date; null when never delivered.</param>
/// <param name="Covered">The days covered, as spans.</param>
public sealed record FeedReach(string Feed, DateOnly? EvidenceOn, IReadOnlyList<DateSpan> Covered);

/// <summary>Everything that one family's explanation shows.</summary>
public sealed record FamilyReport
{
    /// <summary>Day of the run.</summary>
    public required DateOnly AsAt { get; init; }

    /// <summary>The family with its problems.</summary>
    public required FamilyRow Family { get; init; }

    /// <summary>Its measures, children's rows included.</summary>
    public required IReadOnlyList<Domain.Measures.Measure> Measures { get; init; }

    /// <summary>Its results.</summary>
    public required IReadOnlyList<Domain.Outcomes.Outcome> Results { get; init; }

    /// <summary>How far every feed reaches: what lets a count of nothing stand.</summary>
    public required IReadOnlyList<FeedReach> Reach { get; init; }

    /// <summary>The lines that all of it rests on.</summary>
    public required IReadOnlyDictionary<FactRef, LocatedFact> Facts { get; init; }
}
