using PbrEngine.Linkage.Deltas;
using PbrEngine.Linkage.Matching;

namespace PbrEngine.Linkage.Tests.Deltas;

public sealed class DeltaCandidatesTests
{
    private readonly MatchOptions options = new() { BlockRowsMax = 3, Threads = 1 };

    [Fact]
    public void Fresh_ANewRow_IsComparedWithItsBlocksOnce()
    {
        DeltaCandidates candidates = Make(new(5, [4], 0), [0, 0, 1, -1, 0], [7, 8, 8, -1, 7]);

        Assert.Equal([(0, 4), (1, 4)], Pairs(candidates));
        Assert.Equal([3], candidates.RowsWithoutBlock([3], [4]));
        Assert.True(candidates.IsStill(0, 1));
    }

    // Rows 0 to 2 were a block of three; row 4 makes it four. Another rule still brings 0 and 1 together, and row 2 is
    // in no block now.
    [Fact]
    public void Fresh_ABlockThatGrowsOverTheCap_KeepsWhatAnotherRuleGives()
    {
        DeltaCandidates candidates = Make(new(5, [4], 0), [0, 0, 0, 9, 0], [1, 1, -1, 2, -1]);

        Assert.Empty(Pairs(candidates));
        Assert.True(candidates.IsStill(0, 1));
        Assert.False(candidates.IsStill(0, 2));
        Assert.True(candidates.IsStill(0, 3));
        Assert.Equal([2, 4], candidates.RowsWithoutBlock([], [4]));
    }

    // Row 4 is gone from a block of four: all of it is compared.
    [Fact]
    public void Fresh_ABlockThatShrinksUnderTheCap_IsComparedWhole() =>
        Assert.Equal([(0, 1), (0, 2), (1, 2)], Pairs(Make(new(4, [], 1), [0, 0, 0, 1, 0])));

    private static (int, int)[] Pairs(DeltaCandidates candidates) =>
        Array.ConvertAll(candidates.Fresh(2), place => ((int)(place >> 32), (int)(uint)place));

    private DeltaCandidates Make(RowTimes times, params int[][] rules)
    {
        int[] watched = [.. Enumerable.Range(0, times.Count).Where(row => !times.IsUntouched(row))];
        return new(
            [
                .. rules.Select((codes, i) => WatchedBlocks.Of(
                    new($"r{i}", [new($"r{i}", codes)]), times, watched, options.BlockRowsMax)),
            ],
            times, options);
    }
}
