using PbrEngine.Linkage.Matching;
using PbrEngine.Linkage.Tables;

namespace PbrEngine.Linkage.Tests.Matching;

public sealed class PlaceComparisonTests
{
    [Theory]
    [InlineData("7|high street|leeds|ls1 1aa", "7|high street|leeds|ls1 1aa", "home")]
    [InlineData("7|high street|leeds|ls1 1aa", "9|high street|leeds|ls1 1aa", "street")]
    [InlineData("7|high street|leeds|", "9|high street||ls1 1aa", "neighbourhood")]
    [InlineData("7|high street|leeds|ls1 1aa", "9|mill lane|leeds|ls9 9zz", "near")]
    [InlineData("7|high street|leeds|ls1 1aa", "9|mill lane|bath|ba9 9zz", "different")]
    [InlineData("7|||", "7|||", "missing")]
    [InlineData("7||leeds|ls1 1aa", "7|high street||ls1 1aa", "home")]
    public void Level_TwoPlaces_IsNamed(string left, string right, string level)
    {
        var comparison = new PlaceComparison(Table(left, right));

        Assert.Equal(level, comparison.Levels[comparison.Level(0, 1)].Name);
        Assert.Equal(comparison.Level(0, 1), comparison.Level(1, 0));
    }

    // The number of a property tells flats of one house apart, and one house under two addresses from two.
    [Theory]
    [InlineData("100", "100", "mill lane", "home")]
    [InlineData("100", "101", "high street", "street")]
    [InlineData("100", "", "high street", "home")]
    [InlineData("100", "101", "mill lane", "different")]
    public void Level_WithProperties_IsNamed(string left, string right, string street, string level)
    {
        var comparison = new PlaceComparison(People.Table(
            People.Column(ColumnRole.HouseNumber, "7", "7"),
            People.Column(ColumnRole.Street, "high street", street),
            People.Column(ColumnRole.Locality, "leeds", street == "mill lane" ? "bath" : "leeds"),
            People.Column(ColumnRole.Uprn, left, right)));

        Assert.Equal(level, comparison.Levels[comparison.Level(0, 1)].Name);
        Assert.Equal(comparison.Level(0, 1), comparison.Level(1, 0));
    }

    [Fact]
    public void Text_OfARow_IsWhatItStates()
    {
        var comparison = new PlaceComparison(Table("7|high street||ls1 1aa", "|||"));

        Assert.Equal("7, high street, ls1 1aa", comparison.Text(0));
        Assert.Null(comparison.Text(1));
    }

    private static PersonTable Table(string left, string right)
    {
        (string[] a, string[] b) = (left.Split('|'), right.Split('|'));
        ColumnRole[] roles =
            [ColumnRole.HouseNumber, ColumnRole.Street, ColumnRole.Locality, ColumnRole.Postcode];
        return People.Table([.. roles.Select((role, i) => People.Column(role, a[i], b[i]))]);
    }
}
