namespace PbrEngine.Engine.Tests.RuleSets.Scenarios;

public sealed class ScenarioRunTests
{
    [Fact]
    public void Of_Scenario_HasTheRulesThatFiredAndNoDifference()
    {
        var run = Assert.Single(RehearsalTests.Check().Runs);
        Assert.True(run.IsAsAgreed);
        Assert.Contains("TRIAL-10", run.Fired);
    }

    [Theory]
    [InlineData("eligible: no", "eligible: yes", "eligible: expected YES, got NO")]
    [InlineData("fires: [TRIAL-10]", "does_not_fire: [TRIAL-10]", "TRIAL-10 fired")]
    [InlineData("reasons: [NONE]", "reasons: [SOME]", "expected attachment: BLOCKED 0 SOME")]
    public void Of_OtherExpectation_IsADifference(string text, string instead, string difference)
    {
        var run = Assert.Single(RehearsalTests.Check(
            scenarios: RehearsalTests.One.Replace(text, instead, StringComparison.Ordinal)).Runs);
        Assert.False(run.IsAsAgreed);
        Assert.Contains(difference, run.Differences);
    }
}
