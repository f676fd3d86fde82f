using PbrEngine.Linkage.Matching;
using PbrEngine.Linkage.Tables;

namespace PbrEngine.Linkage.Tests.Matching;

public sealed class PairWeightsTests
{
    [Theory]
    [InlineData(0, 3)]
    [InlineData(40_000, 1)]
    [InlineData(40_000, 3)]
    public void InParts_AnyCount_DoesEachOnce(int count, int threads)
    {
        int[] done = new int[count];

        PairWeights.InParts(count, threads, at => Interlocked.Increment(ref done[at]));

        Assert.All(done, times => Assert.Equal(1, times));
    }

    [Fact]
    public void PatternOf_TwoRows_HasTheLevelOfEachComparison()
    {
        IReadOnlyList<IComparison> comparisons = Comparisons.Of(People.Table(
            People.Column(ColumnRole.Sex, "F", "F"), People.Column(ColumnRole.BirthDate, "1980-02-03", "")));

        ulong pattern = PairWeights.PatternOf(comparisons, 0, 1);

        Assert.Equal([2, 0], new[] { Pattern.Level(pattern, 0), Pattern.Level(pattern, 1) });
    }
}
