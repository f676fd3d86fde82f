using PbrEngine.Domain.Facts;
using PbrEngine.Domain.Measures;
using PbrEngine.Domain.Outcomes;
using PbrEngine.Domain.Parameters;
using PbrEngine.Engine.Cohorts;
using PbrEngine.Engine.Evaluating;
using PbrEngine.Engine.RuleSets;
using PbrEngine.Rules.Tracing;
using PbrEngine.TestKit.Evaluating;
using PbrEngine.TestKit.Facts;
using PbrEngine.TestKit.Runs;

namespace PbrEngine.Engine.Tests.Cohorts;

/// <summary>
/// Cohorts as published, with rules that are as short as they can be: the real ones have their scenarios.
/// </summary>
internal static class CohortBench
{
    /// <summary>The cohort of the families under the contract's parameters, published as evaluated.</summary>
    internal static PublishedCohort Of(params FamilyFacts[] families) =>
        Of(A.Run(), A.Parameters().Build(), families);

    /// <summary>The same for another run or other parameters.</summary>
    internal static PublishedCohort Of(RunBuilder run, ParameterSet parameters, params FamilyFacts[] families)
    {
        var context = run.Under(parameters).Build();
        var ruleSet = RuleSet("expanded", parameters);
        var evaluate = new EvaluateFamilies(ruleSet, context);
        return new()
        {
            RuleSet = ruleSet,
            StoredHash = ruleSet.Hash,
            AsAt = context.AsAt,
            Families = families,
            Published = [.. families.Select(f => FamilyAnswer.Of(evaluate.Evaluate(f, TraceOptions.Off)))],
            Coverage = _ => [.. context.Feeds],
        };
    }

    internal static RuleSet RuleSet(string programme, ParameterSet parameters) =>
        SampleRuleSet.Of(programme, parameters.All, new FixedRules(Conclude));

    /// <summary>A family with a child over the threshold of 10 per cent: 20 absent of 100 sessions.</summary>
    internal static FamilyFacts Absent(string familyRef, int unauthorised = 20) => A.Family().Called(familyRef)
        .With(A.Child().Attended("2025/26", "AU", 100, unauthorised: unauthorised))
        .Build();

    // Two problems make eligible; progress is asked for on every problem, and what is not met decides.
    private static IEnumerable<object> Conclude(IReadOnlyList<object> facts)
    {
        var parameters = facts.OfType<ParametersOn>().Single();
        var standing = facts.OfType<FamilyStanding>().Single();
        var tally = facts.OfType<ProblemTally>().Single();
        var problems = facts.OfType<ProblemStanding>().Where(p => p.IsTheFamilys).ToList();
        var isEligible = tally.Certain >= parameters.Number("eligibility.problems_min");
        yield return new Eligibility(tally.FamilyRef, isEligible ? Answer.Yes : Answer.No);
        foreach (var question in facts.OfType<ResultInQuestion>())
        {
            yield return question.Name switch
            {
                "attachment" when !standing.IsWorkedWith =>
                    Against(question, ResultState.Blocked, "NOT_WORKED_WITH:" + standing.MissingWork, "T-2"),
                "attachment" => Pay(question, parameters.Pence("attachment.pence")),
                "sustained_progress" when problems.Find(p => p.State == MeasureState.NotMet) is { } failed =>
                    Against(question, ResultState.NotAchieved, "PROBLEM_NOT_MET:" + failed.Code, "T-3"),
                "sustained_progress" when problems.Find(p => p.State == MeasureState.Unknown) is { } unknown =>
                    Against(question, ResultState.Blocked, "PROBLEM_UNKNOWN:" + unknown.Code, "T-4"),
                "sustained_progress" => Pay(question, parameters.Pence("result.pence")),
                _ => Against(question, ResultState.NotAchieved, "EMPLOYMENT_NOT_MET", "T-5"),
            };
        }
    }

    private static Outcome Pay(ResultInQuestion question, long pence) =>
        new(question.FamilyRef, question.Name, ResultState.Payable, [], pence, "T-1");

    private static Outcome Against(ResultInQuestion question, ResultState state, string reason, string rule) =>
        new(question.FamilyRef, question.Name, state, [reason], 0, rule);
}
