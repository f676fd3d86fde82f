using PbrEngine.Linkage.Charting;

namespace PbrEngine.Linkage.Tests.Charting;

public sealed class ScaleTests
{
    [Fact]
    public void Linear_Values_EndsAreRoundAndMarked()
    {
        Scale scale = Scale.Linear(-19.35, 17.86, 100, 500);

        Assert.Equal([-20, -15, -10, -5, 0, 5, 10, 15, 20], scale.Ticks);
        Assert.Equal((100, 300, 500), (scale.At(-20), scale.At(0), scale.At(20)));
        Assert.Equal((100, 500), (scale.At(-99), scale.At(99)));
    }

    [Theory]
    [InlineData(0, 1, 0.2)]
    [InlineData(0, 8, 1)]
    [InlineData(0, 8.1, 2)]
    [InlineData(-0.001, 0.0004, 0.0002)]
    public void Linear_AnyRange_HasStepsOfOneTwoOrFive(double from, double to, double step)
    {
        IReadOnlyList<double> ticks = Scale.Linear(from, to, 0, 1).Ticks;
        Assert.Equal(step, ticks[1] - ticks[0], 9);
        Assert.True(ticks[0] <= from && ticks[^1] >= to && ticks.Count <= 10);
    }

    [Fact]
    public void Linear_OneValue_StandsInTheMiddle() => Assert.Equal(50, Scale.Linear(7, 7, 0, 100).At(7));

    [Fact]
    public void Counts_PowersOfTen_AreEquallyFarApart()
    {
        Scale scale = Scale.Counts(3_000, 300, 0);

        Assert.Equal([1, 10, 100, 1_000, 10_000], scale.Ticks);
        Assert.Equal(scale.At(1) - scale.At(10), scale.At(1_000) - scale.At(10_000), 9);
        Assert.Equal((300, 0), (scale.At(0), scale.At(10_000)));
        Assert.InRange(scale.At(1), 270, 299);
    }

    [Theory]
    [InlineData(0, 2)]
    [InlineData(1, 2)]
    [InlineData(10, 2)]
    [InlineData(11, 3)]
    [InlineData(1_000_000, 7)]
    public void Counts_Largest_IsWithinTheMarks(double to, int ticks) =>
        Assert.Equal(ticks, Scale.Counts(to, 0, 1).Ticks.Count);
}
