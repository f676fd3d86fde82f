using PbrEngine.Linkage.Matching;
using PbrEngine.Linkage.Tables;

namespace PbrEngine.Linkage.Tests.Matching;

public sealed class CountedSharesTests
{
    private const double Pairs = 10_000;

    // Nine of one name are 36 pairs; swapped, a name is the same. Two homes of four are 12.
    private static readonly PersonTable Table = People.Table(
        People.Column(ColumnRole.Forename, [.. Enumerable.Repeat("ann", 8), "lee", "joy"]),
        People.Column(ColumnRole.Surname, [.. Enumerable.Repeat("lee", 8), "ann", "fox"]),
        People.Column(ColumnRole.BirthDate, [.. Enumerable.Range(10, 10).Select(day => $"1980-01-{day}")]),
        People.Column(ColumnRole.HouseNumber, [.. Enumerable.Range(0, 10).Select(row => row < 8 ? $"{row / 4}" : "")]),
        People.Column(ColumnRole.Postcode, [.. Enumerable.Repeat("NO1 1AA", 10)]));

    [Fact]
    public void Of_NamesakesAndHomes_AreCounted()
    {
        double[] shares = Of(Table);

        Assert.Equal((12 / Pairs, 36 / Pairs), (shares[1], shares[4]));
        Assert.All(new[] { 0, 2, 3, 5 }, kind => Assert.Equal(0, shares[kind]));
    }

    [Fact]
    public void Of_TwoTables_CountsPairsBetweenThem() =>
        Assert.Equal((36 - 10 - 6) / Pairs, Of(Table with { Sources = [0, 0, 0, 0, 0, 1, 1, 1, 1, 1] })[4]);

    [Fact]
    public void Of_NobodyOfOneName_IsNone() => Assert.Equal(0, Of(Table.InOrder([0, 9]))[4]);

    private static double[] Of(PersonTable table) =>
        CountedShares.Of(table, PairKind.Of(Comparisons.Of(table)), Pairs);
}
