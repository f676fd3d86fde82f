using PbrEngine.Rules.Testing;

namespace PbrEngine.Rules.Tests.Testing;

public sealed class RuleExpectationTests
{
    [Theory]
    [InlineData(1, false, RuleAssertStatus.Failed, 2)]
    [InlineData(2, false, RuleAssertStatus.Passed, 2)]
    [InlineData(1, true, RuleAssertStatus.Passed, 1)]
    [InlineData(3, true, RuleAssertStatus.Failed, 2)]
    public void Check_TwoFirings_CountsThoseInARow(int times, bool isInSequence, RuleAssertStatus status, int actual)
    {
        var fixture = new RulesTestFixture();
        fixture.Setup.Rule<RulesTestFixtureTests.LargeOrderRule>();
        fixture.Insert(new Order(1, 1, 100), new Order(2, 1, 200));
        fixture.Fire();
        var expectation = new RuleExpectation(fixture.Setup.Rules.Single().Definition, isInSequence);
        expectation.Fired(Times.Exactly(times), Matched.Fact<Order>());

        var result = expectation.Check(fixture.Recorder.GetInvocations(), from: 0);

        Assert.Equal((status, actual), (result.Status, (int)result.Actual!));
        Assert.Contains("With: Fact", result.AssertionText, StringComparison.Ordinal);
    }
}
