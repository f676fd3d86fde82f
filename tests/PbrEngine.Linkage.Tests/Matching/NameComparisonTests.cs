using PbrEngine.Linkage.Matching;
using PbrEngine.Linkage.Tables;

namespace PbrEngine.Linkage.Tests.Matching;

public sealed class NameComparisonTests
{
    [Theory]
    [InlineData("martha", "martha", "equal")]
    [InlineData("martha", "marhta", "near")]
    [InlineData("martha", "marta jo", "like")]
    [InlineData("martha", "m", "initial")]
    [InlineData("martha", "oliver", "different")]
    [InlineData("MARGARET", "PEGGY", "nickname")]
    [InlineData("PAT", "PATRICIA", "nickname")]
    [InlineData("PATRICK", "PATRICIA", "near")]
    [InlineData("martha", "", "missing")]
    public void Level_TwoForenames_IsNamed(string left, string right, string level)
    {
        var comparison = new NameComparison(People.Column(ColumnRole.Forename, left, right), null, isSurname: false);

        Assert.Equal(level, comparison.Levels[comparison.Level(0, 1)].Name);
        Assert.Equal(comparison.Level(0, 1), comparison.Level(1, 0));
    }

    [Fact]
    public void Level_SurnamesThatAreNicknames_AreDifferent()
    {
        var surnames =
            new NameComparison(People.Column(ColumnRole.Surname, "MARGARET", "PEGGY"), null, isSurname: true);

        Assert.Equal("different", surnames.Levels[surnames.Level(0, 1)].Name);
    }

    [Fact]
    public void Level_NamesInEachOthersPlace_IsToldByTheForenameAlone()
    {
        EncodedColumn forename = People.Column(ColumnRole.Forename, "ann", "archer");
        EncodedColumn surname = People.Column(ColumnRole.Surname, "archer", "ann");
        var forenames = new NameComparison(forename, surname, isSurname: false);

        Assert.Equal("swapped", forenames.Levels[forenames.Level(0, 1)].Name);
        Assert.Equal(0, new NameComparison(surname, forename, isSurname: true).Level(0, 1));
    }
}
