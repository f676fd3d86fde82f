using PbrEngine.Linkage.Matching;

namespace PbrEngine.Linkage.Tests.Matching;

public sealed class BlockingRuleTests
{
    [Fact]
    public void Key_OfParts_IsEqualWhereAllPartsAreAndNoneWhereOneIsMissing()
    {
        var rule = new BlockingRule("two", [new("a", [1, 1, 1, 2, -1]), new("b", [5, 5, 6, 5, 5])]);

        Assert.Equal(rule.Key(0), rule.Key(1));
        Assert.NotEqual(rule.Key(0), rule.Key(2));
        Assert.NotEqual(rule.Key(0), rule.Key(3));
        Assert.Equal(0UL, rule.Key(4));
    }
}
