using PbrEngine.Linkage.Matching;
using PbrEngine.Linkage.Tables;

namespace PbrEngine.Linkage.Tests.Matching;

public sealed class IdentifierComparisonTests
{
    [Theory]
    [InlineData("9434765919", "9434765919", "equal")]
    [InlineData("9434765919", "9434756919", "near")]
    [InlineData("9434765919", "9434765", "different")]
    [InlineData("9434765919", "1234567890", "different")]
    [InlineData("1234", "1235", "different")]
    [InlineData("ann.archer@example.org", "anm.archer@exmaple.org", "near")]
    [InlineData("9434765919", "", "missing")]
    public void Level_TwoNumbers_IsNamed(string left, string right, string level)
    {
        var comparison = new IdentifierComparison(People.Column(ColumnRole.Identifier, left, right), Aspect.Number);

        Assert.Equal(level, comparison.Levels[comparison.Level(0, 1)].Name);
        Assert.Equal(comparison.Level(0, 1), comparison.Level(1, 0));
    }
}
