using PbrEngine.Domain.Measures;
using PbrEngine.Rules.Tracing;

namespace PbrEngine.Engine.Evaluating.Tracing;

/// <summary>Makes of what the rules library traced what is worth keeping.</summary>
internal static class TraceKeeper
{
    /// <summary>One family's trace; the texts that it points to are noted.</summary>
    internal static FamilyTrace Of(FamilyAssessment assessment, IReadOnlyList<RuleTrace> traces, RuleTexts texts)
    {
        var facts = new CitedFacts();
        var rules = new List<RuleAccount>(traces.Count);
        foreach (var trace in traces.OrderBy(t => t.RuleName, StringComparer.Ordinal))
        {
            texts.Note(trace);
            rules.Add(Account(trace, facts));
        }
        return new()
        {
            Members =
            [
                .. assessment.Facts.Members.Select(m => new TracedMember(m.Person.PersonId, m.IsChild, m.Source)),
            ],
            Facts = facts.All,
            Rules = rules,
            Details = Details(assessment.Measures),
        };
    }

    private static RuleAccount Account(RuleTrace trace, CitedFacts facts) => new(
        trace.Outcome,
        [
            .. trace.Firings.Select(f => new FiringAccount(
                facts.Numbers(f.Facts.Select(m => m.Value)), facts.Numbers(f.Produced))),
        ],
        trace.FirstFailure is { } failure ? Failure(failure, facts) : null);

    private static FailureAccount Failure(ConditionFailure failure, CitedFacts facts) => new(
        failure.ElementIndex,
        failure.ConditionIndex,
        [.. failure.Nearest.Select(n => facts.Numbers(n.Select(f => f.Value)))]);

    private static Dictionary<int, IReadOnlyList<MeasureDetail>> Details(IReadOnlyList<Measure> measures)
    {
        var details = new Dictionary<int, IReadOnlyList<MeasureDetail>>();
        for (var i = 0; i < measures.Count; i++)
        {
            if (measures[i].Details.Count > 0)
                details[i] = measures[i].Details;
        }
        return details;
    }
}
