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
    // Similarities as published, on both sides of 0.92 and 0.8.
    [InlineData("michelle", "michael", "near")]
    [InlineData("abroms", "abrams", "near")]
    [InlineData("dunningham", "cunnigham", "like")]
    [InlineData("dwayne", "duane", "like")]
    [InlineData("crate", "trace", "different")]
    [InlineData("a", "b", "different")]
    [InlineData("a", "boris", "different")]
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

    // Two names in each other's place are told once: by the forename.
    [Theory]
    [InlineData("ann shaw", "shaw ann", "swapped", "missing")]
    [InlineData("a shaw", "shaw a", "swapped", "missing")]
    [InlineData("martha marhta", "marhta martha", "near", "near")]
    [InlineData("ann ann", "ann ann", "equal", "equal")]
    [InlineData("ann shaw", "shaw ", "different", "missing")]
    [InlineData("ann ", " ann", "missing", "missing")]
    public void Level_NamesInEachOthersPlace_IsToldOnce(string left, string right, string forename, string surname)
    {
        (string[] a, string[] b) = (left.Split(' '), right.Split(' '));
        EncodedColumn forenames = People.Column(ColumnRole.Forename, a[0], b[0]);
        EncodedColumn surnames = People.Column(ColumnRole.Surname, a[1], b[1]);
        var ofForenames = new NameComparison(forenames, surnames, isSurname: false);
        var ofSurnames = new NameComparison(surnames, forenames, isSurname: true);

        Assert.Equal(forename, ofForenames.Levels[ofForenames.Level(0, 1)].Name);
        Assert.Equal(surname, ofSurnames.Levels[ofSurnames.Level(1, 0)].Name);
    }
}
