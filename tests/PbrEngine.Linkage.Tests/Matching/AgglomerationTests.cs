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

    // 40 counts as 12, and three times -20 as -4 each.
    [Fact]
    public void Join_OneStrongPair_DoesNotChainTwoPersonsThatDifferElsewhere() => Assert.Equal(
        [0, 0, 2, 2],
        Join(4, 0, (0, 1, 50), (2, 3, 50), (1, 2, 40), (0, 2, -20), (0, 3, -20), (1, 3, -20)));

    [Fact]
    public void Join_NoPairs_LeavesEachRowAlone()
    {
        Assert.Equal([0, 1, 2], new Agglomeration(3, (_, _) => 99).Join([], 0));
        Assert.Empty(new Agglomeration(0, (_, _) => 99).Join([], 0));
    }

    // Two persons of 40 rows each, and one pair of them: 1,600 weights could be asked for.
    [Fact]
    public void Join_LargeClusters_AsksForAtMostFourHundredPairs()
    {
        MatchedPair[] stars =
        [
            .. Enumerable.Range(1, 39).SelectMany(i => new MatchedPair[] { new(0, i, 9), new(40, 40 + i, 9) }),
            new(5, 60, 1),
        ];
        int asked = 0;
        int[] clusters = new Agglomeration(80, (_, _) =>
        {
            asked++;
            return 1;
        }).Join(stars, 0);

        Assert.All(clusters, c => Assert.Equal(0, c));
        // The rows of a star come one by one: 2 + 3 + … + 39 weights each.
        Assert.InRange(asked, 1, 2 * (39 * 40 / 2 - 1) + 400);
    }

    // Goal: equal to a plain list of clusters, whatever the order of the pairs. Weights are whole numbers, so that ties
    // are among them and sums are exact.
    [Fact]
    public void Join_SeededWeights_EqualsTheNaiveReference()
    {
        for (int seed = 1; seed <= 300; seed++)
        {
            var random = new Random(seed);
            int rows = random.Next(2, 14);
            MatchedPair[] pairs =
            [
                .. from left in Enumerable.Range(0, rows)
                   from right in Enumerable.Range(left + 1, rows - left - 1)
                   select new MatchedPair(left, right, random.Next(-15, 20)),
            ];
            double threshold = random.Next(-2, 3);
            var weights = pairs.ToDictionary(p => (p.Left, p.Right), p => p.Weight);
            double Weight(int a, int b) => weights[(Math.Min(a, b), Math.Max(a, b))];
            int[] expected = Naive(pairs, rows, threshold, Weight);
            random.Shuffle(pairs);

            int[] joined = new Agglomeration(rows, Weight).Join(pairs, threshold);

            Assert.True(expected.SequenceEqual(joined), $"seed {seed}: other clusters");
        }
    }

    private static int[] Naive(MatchedPair[] pairs, int rows, double threshold, Func<int, int, double> weight)
    {
        List<int[]> clusters = [.. Enumerable.Range(0, rows).Select(row => new[] { row })];
        foreach (MatchedPair pair in pairs.Where(p => p.Weight >= threshold).OrderByDescending(p => p.Weight))
        {
            int[] a = clusters.Single(c => c.Contains(pair.Left));
            int[] b = clusters.Single(c => c.Contains(pair.Right));
            double evidence = a.Sum(x => b.Sum(y => x == y ? 0 : Math.Clamp(weight(x, y) - threshold, -4, 12)));
            if (a != b && (evidence > 0 || a.Length + b.Length == 2))
            {
                clusters = [.. clusters.Where(c => c != a && c != b), [.. a, .. b]];
            }
        }

        return [.. Enumerable.Range(0, rows).Select(row => clusters.Single(c => c.Contains(row)).Min())];
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
