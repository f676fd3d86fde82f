using PbrEngine.Linkage.Matching;
using PbrEngine.Linkage.Tables;

namespace PbrEngine.Linkage.Tests.Matching;

public sealed class BlockingPoolTests
{
    [Fact]
    public void Of_ATable_HasTheRulesThatItsColumnsAllow()
    {
        PersonTable table = People.Table(
            People.Column(ColumnRole.Forename, "ann"),
            People.Column(ColumnRole.BirthDate, "1980-01-01"),
            People.Column("town", ColumnRole.Locality, "leeds"),
            People.Column("nhs", ColumnRole.Identifier, "9434765919"));

        string[] rules = [.. BlockingPool.Of(table).Select(r => r.Name)];

        Assert.Contains("all", rules);
        Assert.Contains("nhs", rules);
        Assert.Contains("forename+birth", rules);
        Assert.Contains("town+initial+year", rules);
        Assert.DoesNotContain(rules, r => r.Contains("surname", StringComparison.Ordinal));
        Assert.Equal(rules.Length, rules.Distinct().Count());
    }

    // 1 January stands for a day that isn't known: it must not bring strangers together.
    [Theory]
    [InlineData("1980-01-01", true)]
    [InlineData("1980-02-03", false)]
    public void Of_DefaultDate_GivesNoKeyOfItsDay(string born, bool isDefault)
    {
        PersonTable table = People.Table(People.Column(ColumnRole.BirthDate, born));

        Assert.Equal(isDefault, BlockingPool.Of(table).Single(r => r.Name == "month_day").Key(0) == 0);
        Assert.Equal(isDefault, BlockingPool.Of(table).Single(r => r.Name == "birth_digits").Key(0) == 0);
    }
}
