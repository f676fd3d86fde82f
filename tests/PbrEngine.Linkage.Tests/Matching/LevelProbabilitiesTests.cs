using PbrEngine.Linkage.Matching;

namespace PbrEngine.Linkage.Tests.Matching;

public sealed class LevelProbabilitiesTests
{
    [Fact]
    public void Bits_OfAPattern_AddUpAndMissingSaysNothing()
    {
        var levels = new LevelProbabilities([[1, 0.25, 0.75], [1, 0.5, 0.5]]);

        Assert.Equal(-3, levels.Bits(Pattern.With(Pattern.With(0, 0, 1), 1, 2)), 12);
        Assert.Equal(-1, levels.Bits(Pattern.With(0, 1, 1)), 12);
        Assert.Equal(0.75, levels.Of(0, 2));
    }
}
