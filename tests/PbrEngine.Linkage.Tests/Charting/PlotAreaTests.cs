using PbrEngine.Linkage.Charting;

namespace PbrEngine.Linkage.Tests.Charting;

public sealed class PlotAreaTests
{
    private readonly PlotArea area = new(100, 100, 500, 300);
    private readonly SvgCanvas canvas = new("c", (520, 360), "t", "d");

    [Fact]
    public void DrawAxes_Ticks_StandAtTheirValues()
    {
        area.DrawLeftAxis(canvas, Scale.Linear(0, 1, 300, 100), "Share");
        area.DrawBottomAxis(canvas, Scale.Linear(-10, 10, 100, 500), "Weight");
        Picture picture = Picture.Of(canvas.ToString()).Checked();

        Assert.Equal((100, 322), picture.PlaceOf("−10"));
        Assert.Equal((92, 225), picture.PlaceOf("0.4"));
        Assert.Contains("Weight", picture.Texts);
        Assert.Contains("Share", picture.Texts);
    }

    [Fact]
    public void DrawThresholds_NearTheEnd_NameStandsBeforeTheLine()
    {
        area.DrawThresholds(
            canvas, Scale.Linear(-10, 10, 100, 500), [new("Join", 9), new("Fracture", -5), new("Review", -5)], 30);
        Picture picture = Picture.Of(canvas.ToString()).Checked();

        Assert.Equal((207, 30), picture.PlaceOf("Fracture at −5.00"));
        Assert.Equal((207, 52), picture.PlaceOf("Review at −5.00"));
        Assert.Equal((473, 74), picture.PlaceOf("Join at +9.00"));
        Assert.Equal([200, 200, 480], picture.All("line").Select(line => Picture.N(line, "x1")));
    }
}
