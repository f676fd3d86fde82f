using PbrEngine.Linkage.Matching;
using PbrEngine.Linkage.Tables;

namespace PbrEngine.Linkage.Tests.Matching;

public sealed class TextComparisonTests
{
    [Theory]
    [InlineData("carpenter", "carpenter", "equal")]
    [InlineData("carpenter", "carpentr", "near")]
    [InlineData("carpenter", "cartographer", "like")]
    [InlineData("carpenter", "smith", "different")]
    [InlineData("carpenter", "", "missing")]
    public void Level_TwoTexts_IsNamed(string left, string right, string level)
    {
        var comparison = new TextComparison(People.Column(ColumnRole.Other, left, right), Aspect.Text);

        Assert.Equal(level, comparison.Levels[comparison.Level(0, 1)].Name);
    }
}
