using PbrEngine.Linkage.Charting;
using PbrEngine.Linkage.Evaluating;

namespace PbrEngine.Linkage.Tests.Charting;

public sealed class CalibrationChartTests
{
    [Fact]
    public void Draw_WorkedExample_DotsStandAtGivenAndFound()
    {
        var calibration = Calibration.Of([new(0.05, false), new(0.75, true), new(0.75, false)]);
        Picture picture = Picture.Of(CalibrationChart.Draw(calibration)).Checked();

        // 0 to 1 is 90 to 510 across, and 444 up to 24.
        Assert.Equal([111, 405], picture.All("circle").Select(dot => Picture.N(dot, "cx")));
        Assert.Equal([444, 234], picture.All("circle").Select(dot => Picture.N(dot, "cy")));
        Assert.Equal("90", Assert.Single(picture.All("line"), line =>
            line.Attribute("stroke-dasharray") is not null).Attribute("x1")!.Value);
        Assert.StartsWith("given 0.05, found 0 of 1; given 0.75, found 0.5 of 2.", picture.Description,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Draw_NoPairs_SaysSo() =>
        Assert.Equal("No pairs.", Picture.Of(CalibrationChart.Draw(Calibration.Of([]))).Description);
}
