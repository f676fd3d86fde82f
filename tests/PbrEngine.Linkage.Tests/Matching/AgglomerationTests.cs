using PbrEngine.Linkage.Matching;

namespace PbrEngine.Linkage.Tests.Matching;

public sealed class AgglomerationTests
{
    [Fact]
    public void Join_PairAtTheThreshold_IsJoinedAndOneBelowIsNot() =>
        Assert.Equal([0, 0, 2], Join(3, 3, (0, 1, 3), (1, 2, 2.9)));

    [Fact]
    public void Join_OneDoubtfulPairBetweenTwoPersons_DoesNotChainThem() =>
        Assert.Equal([0, 0, 2, 2], Join(4, 0, (0, 1, 20), (2, 3, 20), (1, 2, 2)));

    [Fact]
    public void Join_MostOfTheEvidenceSpeaksForIt_JoinsDespiteOnePairAgainst() =>
        Assert.Equal([0, 0, 0], Join(3, 0, (0, 1, 20), (1, 2, 15), (0, 2, -3)));

    [Fact]
    public void Join_AnyOrderOfPairs_GivesTheSame()
    {
        (int, int, double)[] pairs = [(0, 1, 5), (1, 2, 5), (3, 4, 7), (2, 3, 1), (0, 2, 4), (0, 5, 6), (5, 4, 6)];
        int[] expected = Join(6, 0, pairs);
        var random = new Random(1);
        for (int turn = 0; turn < 30; turn++)
        {
            random.Shuffle(pairs);
            Assert.Equal(expected, Join(6, 0, pairs));
        }
    }

    // Pairs that aren't given speak against, a little.
    private static int[] Join(int rows, double threshold, params (int Left, int Right, double Weight)[] pairs)
    {
        MatchedPair[] scored = [.. pairs.Select(p =>
            new MatchedPair(Math.Min(p.Left, p.Right), Math.Max(p.Left, p.Right), p.Weight))];
        var weights = scored.ToDictionary(p => (p.Left, p.Right), p => p.Weight);
        return new Agglomeration(rows, (a, b) => weights.GetValueOrDefault((Math.Min(a, b), Math.Max(a, b)), -5))
            .Join(scored, threshold);
    }
}
