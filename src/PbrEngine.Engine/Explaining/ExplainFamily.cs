using PbrEngine.Domain.Extracts;
using PbrEngine.Domain.Measures;
using PbrEngine.Domain.Parameters;
using PbrEngine.Engine.Evaluating;
using PbrEngine.Engine.Evaluating.Tracing;
using PbrEngine.Engine.Explaining.Sentences;
using PbrEngine.Engine.Explaining.Words;
using PbrEngine.Engine.Imports;
using PbrEngine.Engine.Loading;
using PbrEngine.Engine.RuleSets;
using PbrEngine.Engine.Running;

namespace PbrEngine.Engine.Explaining;

/// <summary>Why a family is paid for, or why not, down to file and line, from what a run stored.</summary>
/// <param name="runs">Runs.</param>
/// <param name="outcomes">Verdicts.</param>
/// <param name="traces">Traces of the verdicts.</param>
/// <param name="deliveries">Deliveries and their rows.</param>
/// <param name="feeds">The feeds that there are.</param>
/// <param name="ruleSets">The rule sets of this program, for thresholds.</param>
public sealed class ExplainFamily(
    IRunStore runs,
    IOutcomeStore outcomes,
    ITraceStore traces,
    IDeliveryStore deliveries,
    FeedCatalogue feeds,
    IReadOnlyList<RuleSet> ruleSets)
{
    /// <summary>
    /// By the published run; null when none is published, or it has no such family.
    /// </summary>
    public FamilyReport? Explain(string familyRef) =>
        runs.Published() is { } attempt ? Explain(familyRef, attempt) : null;

    /// <summary>By the attempt that a claim line rests on; null when that is gone or has no such family.</summary>
    public FamilyReport? Explain(string familyRef, long attemptId) =>
        runs.Find(attemptId) is { } attempt ? Explain(familyRef, attempt) : null;

    private FamilyReport? Explain(string familyRef, RunAttempt attempt)
    {
        if (outcomes.Family(attempt.Id, familyRef) is not { } family)
            return null;
        var trace = traces.Find(attempt.Id, familyRef);
        var ruleSet = ruleSets.FirstOrDefault(r => r.Hash == family.RuleSetHash);
        var words = (ruleSet ?? ruleSets.LastOrDefault(r => r.Programme == family.Programme))?.Words
            ?? WordBook.BuiltIn;
        var measures = Measures(attempt, familyRef, trace);
        var reach = Reach(attempt.AsAt);
        var names = trace is null
            ? MemberNames.None
            : new ForenameReader(deliveries, feeds, words.Person).Of(familyRef, trace.Members);
        var ground = Ground(attempt, family, ruleSet?.Parameters.On(attempt.AsAt), names, reach) with { Words = words };
        var stories = new FamilyStories(measures, trace, traces.Texts(family.RuleSetHash), ground);
        var locator = new FactLocator(deliveries, feeds);
        return new()
        {
            Attempt = attempt,
            Published = runs.Published(),
            Family = family,
            ThresholdsKnown = ruleSet is not null,
            Words = words,
            Measures = [.. measures.Select(m => new ExplainedMeasure(m, stories.Of(m)))],
            Results =
            [
                .. outcomes.Results(attempt.Id, familyRef)
                    .Select(r => new ExplainedResult(r.Outcome, stories.Of(r.Outcome))),
            ],
            Rules = stories.Rules,
            Reach = reach,
            Facts = family.Explanation.Problems
                .Concat(family.Explanation.ProblemsNow)
                .SelectMany(p => p.Evidence)
                .Concat(measures.SelectMany(m => m.Evidence))
                .Distinct()
                .Order()
                .ToDictionary(f => f, f => locator.Find(f, attempt.AsAt)),
        };
    }

    // A measure's row holds its numbers, the trace what else its sentence needs.
    private List<Measure> Measures(RunAttempt attempt, string familyRef, FamilyTrace? trace) =>
    [
        .. outcomes.Measures(attempt.Id, familyRef).Select((row, number) => row.Measure with
        {
            Details = trace?.Details.GetValueOrDefault(number) ?? [],
        }),
    ];

    private static ExplanationGround Ground(
        RunAttempt attempt,
        FamilyRow family,
        ParametersOn? parameters,
        MemberNames names,
        IReadOnlyList<FeedReach> reach) => new()
        {
            AsAt = attempt.AsAt,
            AttachedOn = family.AttachedOn,
            Parameters = parameters,
            Names = names,
            Reach = reach,
            Problems = family.Explanation.Problems,
            ProblemsNow = family.Explanation.ProblemsNow,
            Tally = family.Explanation.Tally,
            Standing = family.Explanation.Standing,
        };

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
