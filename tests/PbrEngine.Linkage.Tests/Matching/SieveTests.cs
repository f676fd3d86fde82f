using PbrEngine.Linkage.Matching;
using PbrEngine.Linkage.Tables;

namespace PbrEngine.Linkage.Tests.Matching;

public sealed class SieveTests
{
    // One comparison, of which the weight is what m and the shares make it: a pair is kept above -12 bits.
    [Theory]
    [InlineData(-11.9999, Hope.Some)]
    [InlineData(-12.0000001, Hope.Near)]
    [InlineData(-12.0001, Hope.None)]
    public void Of_APattern_IsKeptAboveTheBound(double bits, object hope)
    {
        MatchModel model = WithWeight(bits);

        Assert.Equal(bits, model.Weight(2), 1e-9);
        Assert.Equal(hope, new Sieve(model).Of(2));
    }

    [Fact]
    public void Of_NothingInCommon_IsNeverKept() => Assert.Equal(Hope.None, new Sieve(WithWeight(3)).Of(1));

    private static MatchModel WithWeight(double bits)
    {
        IReadOnlyList<IComparison> comparisons =
            Comparisons.Of(People.Table(People.Column(ColumnRole.Sex, "F", "M")));
        IReadOnlyList<PairKind> kinds = [PairKind.Of(comparisons)[0], PairKind.Of(comparisons)[^1]];
        double odds = Math.Pow(2, bits);
        double share = odds / (1 + odds);
        var even = new LevelProbabilities([[1, 0.5, 0.5]]);
        return new(comparisons, kinds, [even, even], [share, 1 - share]);
    }
}
