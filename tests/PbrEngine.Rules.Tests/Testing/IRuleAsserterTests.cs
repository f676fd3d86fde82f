using PbrEngine.Rules.Testing;

namespace PbrEngine.Rules.Tests.Testing;

public sealed class IRuleAsserterTests
{
    [Fact]
    public void Assert_PassedOrFailed_ThrowsOnlyWhenFailedAndSaysWhy()
    {
        var result = RuleAssertResultTests.Result with { Reason = "Because." };
        new RuleAsserter().Assert(result with { Status = RuleAssertStatus.Passed });

        var error = Assert.Throws<RuleAssertionException>(() => new RuleAsserter().Assert(result));
        Assert.Equal("Rule 'r': Fired; Expected: 1; Actual: 0. Because.", error.Message);
    }
}
