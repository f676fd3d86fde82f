using PbrEngine.Domain.Claims;
using PbrEngine.Domain.Facts;
using PbrEngine.Domain.Lists;
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
    // The same for every family; what is paid once for another subject is its own.
    private readonly Lazy<IReadOnlyDictionary<string, string>> _entitlements =
        new(() => Entitlements.Named(context.Parameters, ""));

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
        ArgumentNullException.ThrowIfNull(family);
        return Conclude(
            ruleSet.Subjects is { } own
                ? AssessSubject.Assess(own, family, context)
                : AssessFamily.Assess(family, context),
            trace);
    }

    /// <summary>What every family of the run is evaluated with.</summary>
    internal EvaluationContext Context => context;

    /// <summary>Reads the parameters that are read once for all families.</summary>
    internal void Prepare()
    {
        _ = context.Problems;
        _ = _entitlements.Value;
    }

    /// <summary>The verdict on what was found out about a family.</summary>
    internal FamilyVerdict Conclude(FamilyAssessment assessment, TraceOptions trace)
    {
        var concluded = ruleSet.Program.Conclude(Facts(assessment), trace);
        return new()
        {
            Assessment = assessment,
            Eligible = Only<Eligibility>(concluded.Facts, "", _ => "").Answer,
            Outcomes = OutcomesOf(concluded),
            Entitlements = assessment.Facts.Subject is { PaidOncePer.Length: > 0 } subject
                ? Entitlements.Named(context.Parameters, subject.PaidOncePer)
                : _entitlements.Value,
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

    private List<object> Facts(FamilyAssessment assessment)
    {
        var family = assessment.Standing.FamilyRef;
        var results = context.Parameters.Codes("results");
        var ruleFacts = assessment.RuleFacts;
        var facts = new List<object>(1 + ruleFacts.Count + assessment.Measures.Count + results.Count)
        {
            context.Parameters,
        };
        facts.AddRange(ruleFacts);
        foreach (var measure in assessment.Measures.Each())
        {
            if (IsTheFamilys(measure))
                facts.Add(measure);
        }
        foreach (var result in results.Each())
            facts.Add(new ResultInQuestion(family, result));
        return facts;
    }

    private Outcome[] OutcomesOf(RuleConclusions concluded)
    {
        var results = context.Parameters.Codes("results");
        var outcomes = new Outcome[results.Count];
        for (var i = 0; i < outcomes.Length; i++)
            outcomes[i] = Only<Outcome>(concluded.Facts, results[i], o => o.Result);
        return outcomes;
    }

    // Rules conclude each of them once: anything else is a broken rule set.
    private static T Only<T>(IReadOnlyList<object> facts, string name, Func<T, string> nameOf)
        where T : class
    {
        T? only = null;
        foreach (var fact in facts.Each())
        {
            if (fact is not T found || nameOf(found) != name)
                continue;
            only = only is null
                ? found
                : throw new InvalidOperationException($"The rules conclude {typeof(T).Name} {name} twice.");
        }
        return only ?? throw new InvalidOperationException($"The rules conclude no {typeof(T).Name} {name}.");
    }

    private static bool IsTheFamilys(Measure measure) => measure.PersonId.Length == 0;
}
