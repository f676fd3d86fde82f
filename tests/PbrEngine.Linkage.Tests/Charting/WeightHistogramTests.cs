using PbrEngine.Linkage.Charting;

namespace PbrEngine.Linkage.Tests.Charting;

public sealed class WeightHistogramTests
{
    [Fact]
    public void Draw_WorkedExample_BarsStandAtTheirWeightsAndCounts()
    {
        Picture picture = Picture.Of(WeightHistogram.Draw(
            [new(-10, -9, 100), new(-9, -8, 0), new(9, 10, 1)], [new("Join", 0)])).Checked();
        IReadOnlyList<(double X, double Y, double Across, double Down)> bars = picture.Bars(Palette.Blue);

        // From -10 to 10 is 90 to 700: 30.5 a bit. From a half to 100 is 326 up to 46.
        double decade = 280 / Math.Log10(200);
        Assert.Equal((90.5, 46, 29.5, 280), bars[0]);
        Assert.Equal((670, Math.Round(46 + (2 * decade), 2), 29.5, Math.Round(280 - (2 * decade), 2)), bars[1]);
        Assert.Equal(2, bars.Count);
        Assert.Equal((402, 24), picture.PlaceOf("Join at 0.00"));
        Assert.Equal("101 pairs, of weights from −10 to 10. Thresholds: Join at 0.00.", picture.Description);
        Assert.Contains("Pairs (log scale)", picture.Texts);
    }

    [Fact]
    public void Draw_NothingToShow_IsStillAPicture() =>
        Assert.Equal("0 pairs.", Picture.Of(WeightHistogram.Draw([], [])).Checked().Description);
}
