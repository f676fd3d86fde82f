using PbrEngine.Benchmarks.LinkageData.Tables;

namespace PbrEngine.Benchmarks.Tests.LinkageData.Tables;

public sealed class RowShuffleTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(9)]
    [InlineData(10)]
    [InlineData(1_000)]
    public void Of_Rows_GivesEachOnce(int rows) => Assert.Equal(
        Enumerable.Range(0, rows), RowShuffle.Of(Enumerable.Range(0, rows), 7, heldMax: 10).Order());

    [Fact]
    public void Of_Rows_HoldsNoMoreThanTheBound()
    {
        var taken = 0;
        var given = 0;
        foreach (var _ in RowShuffle.Of(Enumerable.Range(0, 1_000).Select(row => taken = row + 1), 7, heldMax: 10))
        {
            given++;
            Assert.True(taken - given <= 10, $"{taken} taken, {given} given");
        }

        Assert.Equal(1_000, given);
    }

    [Fact]
    public void Of_OtherSeed_GivesAnotherOrder() => Assert.NotEqual(
        RowShuffle.Of(Enumerable.Range(0, 100), 7), RowShuffle.Of(Enumerable.Range(0, 100), 8));
}
