using PbrEngine.Linkage.Matching;
using PbrEngine.Linkage.Tables;

namespace PbrEngine.Linkage.Tests.Matching;

public sealed class LabelledPairsTests
{
    private static readonly PersonTable Table = People.Table(
        People.Column(ColumnRole.Sex, "F", "F", "M", "", "M"),
        People.Column(ColumnRole.Forename, "ann", "ann", "ann", "joy", "joy"));

    [Fact]
    public void Levels_RowsOfOneLabel_AreCountedPairByPair()
    {
        double[][] levels = Levels([4, 4, 4, -1, -1])!;

        // Sex: missing, different, equal.
        Assert.Equal([0, 2, 1], levels[0]);
        Assert.Equal(3, levels[1][^1]);
    }

    [Theory]
    [InlineData(null)]
    [InlineData(new[] { -1, -1, -1, -1, -1 })]
    [InlineData(new[] { 0, 1, 2, 3, 4 })]
    public void Levels_NoTwoOfOneLabel_IsNone(int[]? labels) => Assert.Null(Levels(labels));

    [Fact]
    public void Levels_PairsThatArentCompared_DontCount() => Assert.Null(
        LabelledPairs.Levels(Table with { Labels = [0, 0, 1, 1, 2] }, Comparisons.Of(Table), (_, _) => false));

    // 30 rows are 435 pairs.
    [Fact]
    public void Levels_APersonOfVeryManyRecords_CountsAsThirty()
    {
        PersonTable many = People.Table(
            People.Column(ColumnRole.Forename, [.. Enumerable.Repeat("ann", 400)]));
        many = many with { Labels = new int[400] };

        Assert.Equal(435, LabelledPairs.Levels(many, Comparisons.Of(many), (_, _) => true)![0].Sum());
    }

    private static double[][]? Levels(int[]? labels) =>
        LabelledPairs.Levels(Table with { Labels = labels }, Comparisons.Of(Table), (_, _) => true);
}
