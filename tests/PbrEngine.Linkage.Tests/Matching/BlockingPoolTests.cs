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

    [Fact]
    public void Of_AllRoles_HasNoRuleTwice()
    {
        string[] names =
        [
            .. BlockingPool.Of(People.Table(
                [.. Enum.GetValues<ColumnRole>().Select(role => People.Column(role, "1980-02-03"))]))
                .Select(r => r.Name),
        ];

        Assert.Equal(names.Distinct(), names);
        Assert.InRange(names.Length, 50, 100);
    }

    // Which rules bring two records together.
    [Theory]
    [InlineData("ANN SHAW 1980-05-11", "SHAW ANN 1991-07-23", "all names")]
    [InlineData("ANN SHAW 1980-05-11", "BOB KHAN 1980-11-05", "all birth_digits")]
    [InlineData("ANN SHAW 1980-05-11", "BOB KHAN 1981-05-11", "all month_day")]
    [InlineData("ANN SHAW 1980-05-11", "ANN KHAN 1991-07-23", "all forename forename_sound")]
    // Soundex gives both names one key.
    [InlineData("ROBERT ASHCRAFT 1980-05-11", "RUPERT ASHCROFT 1991-07-23",
        "all surname_sound surname_sound+forename_sound forename_sound")]
    // 1 January is a day that nobody knew, and brings nobody together but with the whole date.
    [InlineData("ANN SHAW 1980-01-01", "BOB KHAN 1981-01-01", "all")]
    [InlineData("ANN SHAW 1980-01-01", "BOB KHAN 1980-01-01", "all birth")]
    public void Of_TwoRecords_AreBroughtTogetherBy(string left, string right, string expected)
    {
        string[][] rows = [left.Split(' '), right.Split(' ')];
        ColumnRole[] roles = [ColumnRole.Forename, ColumnRole.Surname, ColumnRole.BirthDate];

        IReadOnlyList<BlockingRule> pool = BlockingPool.Of(
            People.Table([.. roles.Select((role, i) => People.Column(role, rows[0][i], rows[1][i]))]));

        Assert.Equal(
            expected.Split(' ').Order(StringComparer.Ordinal),
            pool.Where(r => r.Key(0) != 0 && r.Key(0) == r.Key(1)).Select(r => r.Name).Order(StringComparer.Ordinal));
    }
}
