using PbrEngine.Linkage.Charting;
using PbrEngine.Linkage.Evaluating;

namespace PbrEngine.Linkage.Tests.Charting;

public sealed class ThresholdChartTests
{
    private static readonly ThresholdPoint[] Points =
        [Point(-10, 10, 10, 0), Point(0, 9, 1, 1), Point(10, 5, 0, 5)];

    [Fact]
    public void Draw_WorkedExample_LinesGoThroughTheirPoints()
    {
        Picture picture = Picture.Of(ThresholdChart.Draw(Points, [new("Join", 5)])).Checked();
        string[] lines = [.. picture.All("polyline").Select(line => line.Attribute("points")!.Value)];

        // -10 to 10 is 80 to 610, and 0 to 1 is 368 up to 68.
        Assert.Equal("80,218 345,98 610,68", lines[0]);
        Assert.Equal("80,68 345,98 610,218", lines[1]);
        Assert.Equal([345, 345], picture.All("circle").Select(dot => Picture.N(dot, "cx")));
        Assert.Equal(
            "Thresholds from −10.00 to +10.00. F1 is best at 0.00: precision 0.9, recall 0.9.", picture.Description);
    }

    [Fact]
    public void Draw_Lines_AreToldApartWithoutColour()
    {
        Picture picture = Picture.Of(ThresholdChart.Draw(Points, [])).Checked();

        Assert.Single(picture.All("polyline"), line => line.Attribute("stroke-dasharray") is not null);
        Assert.Contains("Precision", picture.Texts);
        Assert.Contains("Recall", picture.Texts);
        Assert.Contains("Best F1 0.9 at 0.00", picture.Texts);
    }

    [Theory]
    [InlineData(10, 0, 0)]
    [InlineData(10, 1, 0)]
    [InlineData(10, 0, 1)]
    public void Draw_LinesThatMeetAtTheEnd_HaveNamesApart(long right, long wrong, long missed)
    {
        Picture picture = Picture.Of(ThresholdChart.Draw([Point(1, right, wrong, missed)], [])).Checked();
        Assert.True(Math.Abs(picture.PlaceOf("Precision").Y - picture.PlaceOf("Recall").Y) >= 20);
    }

    [Fact]
    public void Draw_NoPairs_SaysSo() => Assert.Equal("No pairs.", Picture.Of(ThresholdChart.Draw([], [])).Description);

    private static ThresholdPoint Point(double threshold, long right, long wrong, long missed) => new(
        threshold, new PairCounts { TruePositives = right, FalsePositives = wrong, FalseNegatives = missed });
}
