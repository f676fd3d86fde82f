using PbrEngine.Domain.Parameters;
using PbrEngine.Engine.Cohorts;
using PbrEngine.Engine.Evaluating;
using PbrEngine.Rules.Tracing;
using PbrEngine.TestKit.Runs;

namespace PbrEngine.Engine.Tests.Cohorts;

/// <summary>
/// What is taken over and what is evaluated again; that it comes out the same, the rule sets' tests show.
/// </summary>
public sealed class FamilyVariantsTests
{
    private int _sessions;

    /// <summary>The family misses 20 of 100 sessions. The rules run once for it as it is.</summary>
    [Theory]
    [InlineData("employment.jsa_days", 1, 1)]
    [InlineData("absence.threshold_percent", 15, 1)]
    [InlineData("absence.threshold_percent", 25, 2)]
    [InlineData("attachment.pence", 1, 2)]
    [InlineData("presence.months", 1, 2)]
    public void Answers_AChange_RunsTheRulesAgainOnlyWhereItReaches(string id, int value, int sessions)
    {
        var cohort = Counted();
        var values = new Dictionary<string, DatedValue> { [id] = new(default, value, []) };
        var other = cohort.RuleSet.Parameters.With(values).On(cohort.AsAt);
        var changed = new EvaluateFamilies(cohort.RuleSet, EvaluateCohort.Context(cohort, other));
        var variants = new FamilyVariants(cohort, [[id]], [changed]);

        _sessions = 0;
        var answers = variants.Answers(cohort.Families[0]);

        Assert.Equal(sessions, _sessions);
        Assert.Equal(sessions == 1, ReferenceEquals(answers[0], answers[1]));
    }

    private PublishedCohort Counted()
    {
        var cohort = CohortBench.Of(CohortBench.Absent("F1"));
        var rules = cohort.RuleSet.Program;
        return cohort with
        {
            RuleSet = cohort.RuleSet with
            {
                Program = new FixedRules(facts =>
                {
                    _sessions++;
                    return rules.Conclude(facts, TraceOptions.Off).Facts.Skip(facts.Count);
                }),
            },
        };
    }
}
