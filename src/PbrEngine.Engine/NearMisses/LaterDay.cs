using PbrEngine.Domain.Measures;
using PbrEngine.Domain.Parameters;
using PbrEngine.Domain.Time;
using PbrEngine.Engine.Evaluating;

namespace PbrEngine.Engine.NearMisses;

/// <summary>
/// The run moved to a later day on which the same facts are known and every feed that was ever delivered has looked up
/// to that day: nothing new happened. A feed that reaches further than the day stays as it is.
/// </summary>
internal static class LaterDay
{
    internal static EvaluationContext Of(EvaluationContext context, DateOnly day, ParameterSet parameters)
    {
        var asAt = day > context.AsAt ? day : context.AsAt;
        return new(asAt, context.Feeds.Select(feed => Extended(feed, day)), parameters.On(asAt));
    }

    /// <summary>The day up to which every delivered feed has looked: from there on, waiting may help.</summary>
    internal static DateOnly First(EvaluationContext context) =>
        context.Feeds.Select(feed => feed.EvidenceOn).Where(on => on is not null).Min() ?? context.AsAt;

    private static FeedCoverage Extended(FeedCoverage feed, DateOnly day) =>
        feed.EvidenceOn is not { } evidence || evidence >= day
            ? feed
            : feed with { EvidenceOn = day, Days = DaySet.Union([.. feed.Days.Spans, new DateSpan(evidence, day)]) };
}
