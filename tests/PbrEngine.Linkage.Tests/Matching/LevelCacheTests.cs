using PbrEngine.Linkage.Matching;

namespace PbrEngine.Linkage.Tests.Matching;

public sealed class LevelCacheTests
{
    // More pairs than entries: what is found is what was kept for these two, or nothing.
    [Fact]
    public void Find_AfterManyKept_NeverAnswersForAnotherPair()
    {
        var cache = new LevelCache(40);
        int found = 0;
        for (int low = 0; low < 2_000; low++)
        {
            for (int high = low + 1; high < low + 10; high++)
                cache.Keep(low, high, 1 + (low + high) % 15);
            for (int high = low + 1; high < low + 10; high++)
            {
                int level = cache.Find(low, high);
                Assert.True(level == 0 || level == 1 + (low + high) % 15);
                found += level > 0 ? 1 : 0;
            }
        }

        Assert.True(found > 17_000);
        Assert.Equal(0, cache.Find(5_000, 5_001));
    }

    [Theory]
    [InlineData(0, 1, 15)]
    [InlineData((1 << 29) - 2, (1 << 29) - 1, 7)]
    [InlineData(0, (1 << 29) - 1, 8)]
    public void Find_CodesAndLevelsAtTheirBounds_AreKept(int low, int high, int level)
    {
        var cache = new LevelCache(1_000);

        cache.Keep(low, high, level);

        Assert.Equal(level, cache.Find(low, high));
    }

    [Fact]
    public void Find_OnSeveralThreads_IsTheLevelOrNothing()
    {
        static int Level(int low, int high) => 1 + (low * 7 + high) % 15;
        var cache = new LevelCache(10);
        int wrong = 0;
        Parallel.For(0, 4, new() { MaxDegreeOfParallelism = 4 }, thread =>
        {
            var random = new Random(thread);
            for (int i = 0; i < 100_000; i++)
            {
                int low = random.Next(60);
                int high = random.Next(low + 1, 61);
                int level = cache.Find(low, high);
                wrong = level == 0 || level == Level(low, high) ? wrong : 1;
                cache.Keep(low, high, Level(low, high));
            }
        });

        Assert.Equal(0, wrong);
    }
}
