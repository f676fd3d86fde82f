using PbrEngine.Domain.Extracts;
using PbrEngine.Domain.Measures;
using PbrEngine.Domain.Outcomes;
using PbrEngine.Engine.Evaluating;
using PbrEngine.Engine.Evaluating.Tracing;
using PbrEngine.Engine.Imports;
using PbrEngine.Engine.Linking;
using PbrEngine.Engine.Loading;
using PbrEngine.Engine.RuleSets;
using PbrEngine.Rules.Tracing;

namespace PbrEngine.Engine.Running;

/// <summary>Evaluates every programme's families for one attempt and stores the verdicts.</summary>
public sealed class EvaluateRun(
    IDeliveryStore deliveries,
    IPersonStore persons,
    IOutcomeStore outcomes,
    ITraceStore traces,
    FeedCatalogue feeds,
    IReadOnlyList<RuleSet> ruleSets)
{
    /// <summary>Evaluates; answers how many families, measures and payable results came out.</summary>
    public IReadOnlyDictionary<string, long> Evaluate(
        RunAttempt attempt, string? programme, IProgress<RunProgress>? progress, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(attempt);
        outcomes.Clear(attempt.Id);
        var facts = new RunFacts(deliveries, feeds, attempt.AsAt);
        var personOf = persons.Persons(attempt.Id);
        var subjects = facts.Subjects(facts.Persons(), (feed, reference) => personOf[(feed, reference)]);
        var counts = new SortedDictionary<string, long>(StringComparer.Ordinal)
        {
            ["families"] = subjects.Families.Count,
        };
        var evaluated = 0;
        foreach (var ruleSet in RuleSetsInForce.On(ruleSets, attempt.AsAt, programme))
        {
            var parameters = ruleSet.Parameters.On(attempt.AsAt);
            var context = new EvaluationContext(attempt.AsAt, facts.Extracts.Coverage(feeds, parameters), parameters);
            var own = subjects.Of(ruleSet);
            var engine = new EvaluateFamilies(ruleSet, context) { Traces = TraceOptions.On };
            var verdicts = engine.Evaluate(
                own,
                progress is null ? null : new FamilyProgress(progress, own.Count),
                cancellation);
            outcomes.Save(attempt.Id, ruleSet, verdicts);
            traces.Save(attempt.Id, ruleSet.Hash, engine.Texts.All, verdicts);
            evaluated += own.Count(f => f.Subject is null);
            counts["evaluated." + ruleSet.Programme] = own.Count;
            Count(ruleSet.Programme, verdicts, counts);
        }
        counts["not_evaluated"] = subjects.Families.Count - evaluated;
        return counts;
    }

    private static void Count(
        string programme, IReadOnlyList<FamilyVerdict> verdicts, SortedDictionary<string, long> counts)
    {
        var measures = verdicts.SelectMany(v => v.Assessment.Measures);
        var payable = verdicts.SelectMany(v => v.Outcomes).Where(o => o.State == ResultState.Payable).ToList();
        counts["measures." + programme] = verdicts.Sum(v => v.Assessment.Measures.Count);
        counts["unknown." + programme] = measures.Count(m => m.State == MeasureState.Unknown);
        counts["payable." + programme] = payable.Count;
        counts["pence." + programme] = payable.Sum(o => o.AmountPence);
    }

    private sealed class FamilyProgress(IProgress<RunProgress> progress, long total) : IProgress<int>
    {
        public void Report(int value)
        {
            if (value % 500 == 0 || value == total)
                progress.Report(new(RunSteps.Evaluate, "families", value, total));
        }
    }
}
