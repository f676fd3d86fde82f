using PbrEngine.Linkage.Charting;

namespace PbrEngine.Linkage.Tests.Charting;

public sealed class WeightBinTests
{
    [Fact]
    public void Of_Weights_StartAtMultiplesOfTheWidth() => Assert.Equal(
        [new(-4, -2, 1), new(-2, 0, 0), new(0, 2, 3)], WeightBin.Of([0, 1.99, 1, -2.5], 2));

    [Fact]
    public void Of_NoWeights_HasNoRange() => Assert.Empty(WeightBin.Of([]));

    [Fact]
    public void Of_TooManyRanges_Throws()
    {
        Assert.Equal(10_000, WeightBin.Of([0, 9_999]).Count);
        Assert.Throws<ArgumentOutOfRangeException>(() => WeightBin.Of([0, 10_000]));
        Assert.Throws<ArgumentOutOfRangeException>(() => WeightBin.Of([0], 0));
    }
}
