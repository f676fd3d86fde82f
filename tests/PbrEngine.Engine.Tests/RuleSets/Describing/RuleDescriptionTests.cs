using PbrEngine.Engine.RuleSets;
using PbrEngine.Engine.RuleSets.Describing;

namespace PbrEngine.Engine.Tests.RuleSets.Describing;

public sealed class RuleDescriptionTests
{
    private const string Source = """
        /// <summary>
        /// Says (as ever) that nobody is eligible. (09, expanded; domain 2.1)
        /// </summary>
        [Name("TRIAL-01"), Description("Says that nobody is eligible.")]
        // ResultState.Payable
        Then().Yield(_ => new Eligibility("x", Answer.No)).Yield(_ => ResultState.NotAchieved);
        parameters.Number("one") + parameters.Number("one")
        """;

    [Fact]
    public void Of_Rule_HasItsEffectsClauseAndParameters()
    {
        var rule = Of(new TrialSources().With(TrialSources.Rule, Source));
        Assert.Equal(["eligible: NO", "NOT_ACHIEVED"], rule.Effects);
        Assert.Equal("09, expanded; domain 2.1", rule.Clause);
        Assert.Equal(["one"], rule.Parameters);
    }

    [Fact]
    public void Of_Rule_NamesTheScenariosThatProveBothSides()
    {
        const string Both = """
            unless_stated: { as_at: 2099-02-01, family: { attached_on: none } }
            scenarios:
              - { name: One, expect: { eligible: no }, fires: [TRIAL-01] }
              - { name: Two, as_at: 2099-03-01, expect: { eligible: no }, does_not_fire: [TRIAL-01] }
            """;
        var rule = Of(new TrialSources().With(TrialSources.Scenarios, Both));
        Assert.Equal("One", Assert.Single(rule.Fires));
        Assert.Equal("Two", Assert.Single(rule.DoesNotFire));
    }

    private static RuleDescription Of(TrialSources sources) =>
        Assert.Single(RuleDescription.Of(RuleSetCheck.Of(sources.Source())));
}
