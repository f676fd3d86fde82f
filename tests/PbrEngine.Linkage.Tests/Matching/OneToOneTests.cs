using PbrEngine.Linkage.Matching;

namespace PbrEngine.Linkage.Tests.Matching;

public sealed class OneToOneTests
{
    [Fact]
    public void Join_RowWithTwoPartners_TakesTheSurerOne() => Assert.Equal(
        [0, 1, 0, 3],
        OneToOne.Join(4, [new(0, 3, 5), new(0, 2, 9), new(1, 2, 8)], threshold: 0));

    [Fact]
    public void Join_Ties_GoToTheFirstRows() => Assert.Equal(
        [0, 1, 0, 1], OneToOne.Join(4, [new(1, 3, 5), new(1, 2, 5), new(0, 3, 5), new(0, 2, 5)], threshold: 0));

    [Theory]
    [InlineData(1, 0)]
    [InlineData(0.999, 1)]
    public void Join_Pair_IsTakenFromTheThreshold(double weight, int second) =>
        Assert.Equal([0, second], OneToOne.Join(2, [new(0, 1, weight)], threshold: 1));

    [Fact]
    public void Join_SeededPairs_LeavesNoPairOfWhichNeitherHasABetterPartner()
    {
        for (int seed = 1; seed <= 200; seed++)
        {
            var random = new Random(seed);
            MatchedPair[] pairs = [.. Enumerable.Range(0, 10).SelectMany(l => Enumerable.Range(10, 10)
                .Select(r => new MatchedPair(l, r, random.NextDouble() * 20 - 10)))];

            int[] joined = OneToOne.Join(20, pairs, threshold: 0);

            double Best(int row) => pairs
                .Where(p => (p.Left == row || p.Right == row) && joined[p.Right] == p.Left)
                .Select(p => p.Weight).DefaultIfEmpty(-1).Max();
            Assert.All(joined.GroupBy(c => c), c => Assert.InRange(c.Count(), 1, 2));
            Assert.True(
                pairs.All(p => p.Weight < 0 || p.Weight <= Math.Max(Best(p.Left), Best(p.Right))),
                $"seed {seed}: a surer pair was left out");
        }
    }
}
