using PbrEngine.Domain.Facts;
using PbrEngine.Domain.Measures;
using PbrEngine.Domain.Outcomes;
using PbrEngine.Engine.RuleSets;
using PbrEngine.Rules.Tracing;

namespace PbrEngine.Engine.Evaluating;

/// <summary>
/// Evaluates the families of one programme: measures first, then one small rule session a family. Families don't see
/// each other, so that they are evaluated in parallel, and the output is the same for any degree.
/// </summary>
public sealed class EvaluateFamilies(RuleSet ruleSet, EvaluationContext context)
{
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
                verdicts[i] = Evaluate(families[i], TraceOptions.Off);
                progress?.Report(Interlocked.Increment(ref done));
            });
        return verdicts;
    }

    /// <summary>One family's verdict, with the trace of its rules when asked for.</summary>
    public FamilyVerdict Evaluate(FamilyFacts family, TraceOptions trace)
    {
        var assessment = AssessFamily.Assess(family, context);
        var concluded = ruleSet.Program.Conclude([.. Facts(assessment)], trace);
        var outcomes = concluded.Facts.OfType<Outcome>().ToDictionary(o => o.Result, StringComparer.Ordinal);
        return new()
        {
            Assessment = assessment,
            Eligible = concluded.Facts.OfType<Eligibility>().Single().Answer,
            Outcomes = [.. context.Parameters.Codes("results").Select(result => outcomes[result])],
            Trace = concluded.Trace,
        };
    }

    private IEnumerable<object> Facts(FamilyAssessment assessment)
    {
        var family = assessment.Standing.FamilyRef;
        yield return context.Parameters;
        yield return assessment.Standing;
        yield return assessment.Tally;
        foreach (var problem in assessment.ProblemStandings)
            yield return problem;
        foreach (var measure in assessment.Measures.Where(IsTheFamilys))
            yield return measure;
        foreach (var result in context.Parameters.Codes("results"))
            yield return new ResultInQuestion(family, result);
    }

    private static bool IsTheFamilys(Measure measure) => measure.PersonId.Length == 0;
}
