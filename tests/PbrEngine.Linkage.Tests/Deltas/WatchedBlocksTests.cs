using PbrEngine.Linkage.Deltas;
using PbrEngine.Linkage.Matching;

namespace PbrEngine.Linkage.Tests.Deltas;

public sealed class WatchedBlocksTests
{
    // Rows 0 to 4 were, 5 is new, and 6 is gone.
    private readonly RowTimes times = new(6, [5], 1);
    private readonly BlockingRule rule = new("r", [new("r", [1, 1, 2, 2, -1, 1, 1])]);

    [Fact]
    public void Of_WatchedRows_HaveTheirBlocksOfBothTimes()
    {
        var blocks = WatchedBlocks.Of(rule, times, [5], 500);

        Assert.Equal(1, blocks.Count);
        Assert.Equal([0, 1, 5, 6], blocks.Rows(blocks.BlockOf(rule.Key(0))).ToArray());
        Assert.Equal(-1, blocks.BlockOf(rule.Key(2)));
        Assert.Equal(0, WatchedBlocks.Of(rule, times, [4], 500).Count);
    }

    [Theory]
    [InlineData("0 1 -1 -1 -1 0 2", 2, true, true, 1, 0)]
    [InlineData("0 0 -1 -1 -1 0 2", 2, true, false, -1, 3)]
    [InlineData("0 0 -1 -1 -1 0 0", 2, false, false, 0, 0)]
    [InlineData("0 1 -1 -1 -1 0 1", 1, true, false, 0, 2)]
    [InlineData("0 0 0 -1 -1 0 2", 500, true, true, 3, 0)]
    public void Block_AtTheCap_IsTakenAndOneAboveIsNot(
        string codes, int most, bool wasTaken, bool isTaken, long pairsMore, long leftOutMore)
    {
        var one = new BlockingRule("r", [new("r", [.. codes.Split(' ').Select(int.Parse)])]);

        var blocks = WatchedBlocks.Of(one, times, [5], most);

        Assert.Equal((wasTaken, isTaken), (blocks.WasTaken(0), blocks.IsTaken(0)));
        Assert.Equal((pairsMore, leftOutMore), (blocks.PairsMore, blocks.RowsLeftOutMore));
    }

    [Fact]
    public void Block_OfTheRuleOfAllPairs_HasNoCap()
    {
        var blocks = WatchedBlocks.Of(new("all", []), times, [5], 2);

        Assert.True(blocks.IsTaken(0));
        Assert.Equal((0, 0), (blocks.PairsMore, blocks.RowsLeftOutMore));
    }

    // Goal: the bits that pass most rows over pass over none that matters.
    [Fact]
    public void Of_ManyKeys_FindsEveryRow()
    {
        var many = new BlockingRule("r", [new("r", [.. Enumerable.Range(0, 50_000).Select(row => row % 10_000)])]);

        var blocks = WatchedBlocks.Of(many, new(50_000, [], 0), Enumerable.Range(3_000, 4_000), 500);

        Assert.Equal(4_000, blocks.Count);
        Assert.All(Enumerable.Range(0, 4_000), block => Assert.Equal(5, blocks.Rows(block).Length));
    }
}
