using PbrEngine.Linkage.Charting;

namespace PbrEngine.Linkage.Tests.Charting;

public sealed class ClusterSizesTests
{
    [Fact]
    public void Draw_WorkedExample_BarsAreByTheLogarithmOfTheirCount()
    {
        Picture picture = Picture.Of(ClusterSizes.Draw([new(2, 10), new(1, 100)])).Checked();
        IReadOnlyList<(double X, double Y, double Across, double Down)> bars = picture.Bars(Palette.Blue);

        // From a half to 100 is 310 up to 30; two bars share 90 to 700.
        double decade = 280 / Math.Log10(200);
        Assert.Equal((30, 280), (bars[0].Y, bars[0].Down));
        Assert.Equal(Math.Round(30 + decade, 2), bars[1].Y);
        Assert.Equal([227.5, 532.5], bars.Select(bar => bar.X));
        Assert.Equal("110 clusters. 100 of 1 row; 10 of 2 rows.", picture.Description);
    }

    [Fact]
    public void Draw_LargeClusters_AreGatheredInRanges()
    {
        Picture picture = Picture.Of(ClusterSizes.Draw(
            [new(1, 815_595), new(11, 2), new(20, 3), new(21, 1), new(640, 1)])).Checked();

        Assert.Superset(
            new HashSet<string>(
                ["1", "10", "11–20", "21–50", "51–100", "101–200", "201–500", "501–1,000", "815,595", "5"]),
            picture.Texts.ToHashSet(StringComparer.Ordinal));
        Assert.Equal("815,602 clusters. 815,595 of 1 row; 5 of 11–20 rows; 1 of 21–50 rows; 1 of 501–1,000 rows.",
            picture.Description);
    }

    [Fact]
    public void Draw_LargestThereCanBe_IsWithinARange() => Assert.Contains(
        "of 1,000,000,001–2,000,000,000 rows",
        Picture.Of(ClusterSizes.Draw([new(1_999_999_999, 1)])).Checked().Description, StringComparison.Ordinal);

    [Fact]
    public void Draw_NoClusters_SaysSo() => Assert.Equal("No clusters.", Picture.Of(ClusterSizes.Draw([])).Description);
}
