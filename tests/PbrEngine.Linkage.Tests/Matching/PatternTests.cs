using PbrEngine.Linkage.Matching;

namespace PbrEngine.Linkage.Tests.Matching;

public sealed class PatternTests
{
    [Fact]
    public void Level_EveryComparisonAndLevel_IsWhatWasPutIn()
    {
        for (int level = 0; level < 16; level++)
        {
            ulong pattern = 0;
            for (int k = 0; k < Pattern.ComparisonsMax; k++)
            {
                pattern = Pattern.With(pattern, k, (level + k) % 16);
            }

            Assert.Equal(
                Enumerable.Range(0, 16).Select(k => (level + k) % 16),
                Enumerable.Range(0, 16).Select(k => Pattern.Level(pattern, k)));
        }
    }
}
