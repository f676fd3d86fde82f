using PbrEngine.Linkage.Matching;

namespace PbrEngine.Linkage.Tests.Matching;

public sealed class RandomRowsTests
{
    [Fact]
    public void Next_SameSeed_IsTheSameAndEverywhere()
    {
        int[] Take(ulong seed)
        {
            var rows = new RandomRows(seed, 100);
            return [.. Enumerable.Range(0, 10_000).Select(_ => rows.Next())];
        }

        Assert.Equal(Take(7), Take(7));
        Assert.NotEqual(Take(7), Take(8));
        Assert.All(Take(7).GroupBy(r => r), g => Assert.InRange(g.Count(), 50, 150));
        Assert.Equal(100, Take(7).Distinct().Count());
    }
}
