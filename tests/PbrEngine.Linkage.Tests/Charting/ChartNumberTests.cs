using PbrEngine.Linkage.Charting;

namespace PbrEngine.Linkage.Tests.Charting;

public sealed class ChartNumberTests
{
    [Theory]
    [InlineData(5.2, "+5.20")]
    [InlineData(-3.104, "−3.10")]
    [InlineData(-0.001, "0.00")]
    [InlineData(0, "0.00")]
    public void Weight_AnyWeight_ShowsItsSign(double weight, string expected) =>
        Assert.Equal(expected, ChartNumber.Weight(weight));

    [Theory]
    [InlineData(0.5, "0.5")]
    [InlineData(1, "1")]
    [InlineData(0.99999, "> 0.9999")]
    [InlineData(0.00001, "< 0.0001")]
    [InlineData(0, "0")]
    public void Share_NearAnEnd_IsNotCalledTheEnd(double share, string expected) =>
        Assert.Equal(expected, ChartNumber.Share(share));

    [Fact]
    public void TickAndCount_Thousands_StandApart()
    {
        Assert.Equal("−1,234.5", ChartNumber.Tick(-1234.5));
        Assert.Equal("0", ChartNumber.Tick(0));
        Assert.Equal("1,234,567", ChartNumber.Count(1_234_567));
    }
}
