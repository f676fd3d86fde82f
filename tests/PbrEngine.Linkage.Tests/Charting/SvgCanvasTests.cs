using PbrEngine.Linkage.Charting;

namespace PbrEngine.Linkage.Tests.Charting;

public sealed class SvgCanvasTests
{
    [Fact]
    public void ToString_EveryElement_IsWellFormedWithInvariantNumbers()
    {
        var canvas = new SvgCanvas("c1", (100, 50), "A & B", "what it shows");
        canvas.Rectangle(1.25, 2, 10.333333, 4, Palette.Blue, Palette.Red);
        canvas.Line((0, 0), (1, 2), Palette.Ink, 2, "6 4");
        canvas.Path([(0, 0), (1.5, 2)], Palette.Ink);
        canvas.Dot(3, 4, Palette.Red);
        canvas.Text(50, 40, "<b>", TextStyle.Heading.Centred with { IsUpright = true });
        string svg = canvas.ToString();
        Picture picture = Picture.Of(svg);

        Assert.Equal(("A & B", "what it shows", "<b>"), (picture.Title, picture.Description, picture.Texts[0]));
        Assert.Equal((1.25, 2, 10.33, 4), picture.Bars(Palette.Blue)[0]);
        Assert.Contains("<line x1=\"0\" y1=\"0\" x2=\"1\" y2=\"2\" stroke=\"#0b0c0c\" stroke-width=\"2\" "
            + "stroke-dasharray=\"6 4\"/>", svg, StringComparison.Ordinal);
        Assert.Contains("points=\"0,0 1.5,2\"", svg, StringComparison.Ordinal);
        Assert.Contains("text-anchor=\"middle\" fill=\"#0b0c0c\" font-weight=\"bold\" transform=\"rotate(-90 50 40)\"",
            svg, StringComparison.Ordinal);
        Assert.Contains("id=\"c1-hatch\"", svg, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_Backed_StandsOnAGround()
    {
        var canvas = new SvgCanvas("c1", (100, 50), "t", "d");
        canvas.Text(90, 40, "aa", (TextStyle.Label with { IsBacked = true }).ToTheEnd);
        (double x, _, double across, _) = Assert.Single(Picture.Of(canvas.ToString()).Bars(Palette.Page));

        Assert.Equal(90, x + across, 2);
    }
}
