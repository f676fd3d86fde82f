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
}
