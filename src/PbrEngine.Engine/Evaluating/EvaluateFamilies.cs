using PbrEngine.Domain.Claims;
using PbrEngine.Domain.Facts;
using PbrEngine.Domain.Measures;
using PbrEngine.Domain.Outcomes;
using PbrEngine.Engine.Evaluating.Tracing;
using PbrEngine.Engine.RuleSets;
using PbrEngine.Rules.Tracing;

namespace PbrEngine.Engine.Evaluating;

/// <summary>
/// Evaluates the families of one programme: measures first, then one small rule session a family. Families don't see
/// each other, so that they are evaluated in parallel, and the output is the same for any degree.
/// </summary>
public sealed class EvaluateFamilies(RuleSet ruleSet, EvaluationContext context)
{
    /// <summary>Whether the verdicts of many families carry their traces in the form that a run stores.</summary>
    public TraceOptions Traces { get; init; } = TraceOptions.Off;

    /// <summary>The texts that stored traces point to.</summary>
    public RuleTexts Texts { get; } = new(ruleSet.Rules);

    /// <summary>One verdict a family, in the order of the families.</summary>
    /// <exception cref="Rules.Runtime.RuleExecutionException">A rule failed; its name and facts are in it.</exception>
    public IReadOnlyList<FamilyVerdict> Evaluate(
        IReadOnlyList<FamilyFacts> families, IProgress<int>? progress, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(families);
        var verdicts = new FamilyVerdict[families.Count];
        var done = 0;
        Parallel.For(
            0,
            families.Count,
            new ParallelOptions
            {
                CancellationToken = cancellation,
                MaxDegreeOfParallelism = Environment.ProcessorCount,
            },
            i =>
            {
                verdicts[i] = Kept(Evaluate(families[i], Traces));
                progress?.Report(Interlocked.Increment(ref done));
            });
        return verdicts;
    }

    /// <summary>One family's verdict, with the trace of its rules when asked for.</summary>
    public FamilyVerdict Evaluate(FamilyFacts family, TraceOptions trace)
    {
        var assessment = ruleSet.Subjects is { } own
            ? AssessSubject.Assess(own, family, context)
            : AssessFamily.Assess(family, context);
        var concluded = ruleSet.Program.Conclude([.. Facts(assessment)], trace);
        var outcomes = concluded.Facts.OfType<Outcome>().ToDictionary(o => o.Result, StringComparer.Ordinal);
        return new()
        {
            Assessment = assessment,
            Eligible = concluded.Facts.OfType<Eligibility>().Single().Answer,
            Outcomes = [.. context.Parameters.Codes("results").Select(result => outcomes[result])],
            Entitlements = Entitlements.Named(context.Parameters, family.Subject?.PaidOncePer ?? ""),
            Trace = concluded.Trace,
        };
    }

    // The library's trace holds on to every fact of the family: of thousands of families only the stored form is kept.
    private FamilyVerdict Kept(FamilyVerdict verdict) => Traces.IsOn
        ? verdict with
        {
            StoredTrace = TraceBody.Write(TraceKeeper.Of(verdict.Assessment, verdict.Trace, Texts)),
            Trace = [],
        }
        : verdict;

    private IEnumerable<object> Facts(FamilyAssessment assessment)
    {
        var family = assessment.Standing.FamilyRef;
        yield return context.Parameters;
        foreach (var fact in assessment.RuleFacts)
            yield return fact;
        foreach (var measure in assessment.Measures.Where(IsTheFamilys))
            yield return measure;
        foreach (var result in context.Parameters.Codes("results"))
            yield return new ResultInQuestion(family, result);
    }

    private static bool IsTheFamilys(Measure measure) => measure.PersonId.Length == 0;
}
