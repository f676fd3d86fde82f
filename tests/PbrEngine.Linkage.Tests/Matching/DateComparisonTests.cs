using PbrEngine.Linkage.Comparing;
using PbrEngine.Linkage.Matching;
using PbrEngine.Linkage.Tables;

namespace PbrEngine.Linkage.Tests.Matching;

public sealed class DateComparisonTests
{
    [Theory]
    [InlineData("1980-02-03", "1980-02-03", "equal")]
    [InlineData("1980-02-03", "1980-03-02", "day_month_swapped")]
    [InlineData("1980-02-03", "1981-02-03", "one_character_off")]
    [InlineData("1980-02-03", "1980-01-01", "year_only")]
    [InlineData("1980-02-25", "1980-03-09", "within_month")]
    [InlineData("1980-02-03", "1980-09-25", "same_year")]
    [InlineData("1980-02-03", "1979-09-25", "within_year")]
    [InlineData("1980-02-03", "1954-09-25", "different")]
    [InlineData("1980-02-03", "", "missing")]
    public void Level_TwoDates_IsNamed(string left, string right, string level)
    {
        var comparison = new DateComparison(People.Column(ColumnRole.BirthDate, left, right));

        Assert.Equal(level, comparison.Levels[comparison.Level(0, 1)].Name);
        Assert.Equal(comparison.Level(0, 1), comparison.Level(1, 0));
    }

    [Fact]
    public void Levels_AreThoseOfDateDifference() => Assert.Equal(
        Enum.GetNames<DateDifference>().Length + 1,
        new DateComparison(People.Column(ColumnRole.BirthDate, "1980-02-03")).Levels.Count);
}
