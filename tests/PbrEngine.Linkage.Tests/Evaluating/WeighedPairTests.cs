using PbrEngine.Linkage.Evaluating;

namespace PbrEngine.Linkage.Tests.Evaluating;

public sealed class WeighedPairTests
{
    [Fact]
    public void Sorted_EqualWeights_OrderedByTruth()
    {
        WeighedPair[] found = WeighedPair.Sorted([new(2, true), new(-1, true), new(2, false)]);
        Assert.Equal([new(-1, true), new(2, false), new(2, true)], found);
    }

    [Fact]
    public void Sorted_WeightThatIsNoNumber_Throws() =>
        Assert.Throws<ArgumentException>(() => WeighedPair.Sorted([new(double.NaN, true)]));
}
