using PbrEngine.Rules.Testing;

namespace PbrEngine.Rules.Tests.Testing;

public sealed class RuleAssertResultTests
{
    internal static RuleAssertResult Result { get; } = new()
    {
        RuleName = "r",
        Status = RuleAssertStatus.Failed,
        AssertionText = "Fired",
        Expected = 1,
        Actual = 0,
    };

    [Fact]
    public void GetMessage_OneRuleOrAll_SaysWhatWasExpectedAndFound()
    {
        Assert.Equal("Rule 'r': Fired; Expected: 1; Actual: 0", Result.GetMessage());
        Assert.Equal("Fired; Expected: 1; Actual: 0", (Result with { RuleName = null }).GetMessage());
    }
}
