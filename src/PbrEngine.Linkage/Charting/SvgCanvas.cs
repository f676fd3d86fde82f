using System.Globalization;
using System.Text;

namespace PbrEngine.Linkage.Charting;

/// <summary>Builds one SVG picture, element by element. The same calls give the same text on every machine.</summary>
/// <remarks>There is no style attribute and no script, so that a page may forbid both.</remarks>
internal sealed class SvgCanvas
{
    internal const double LabelSize = 16;
    internal const double SmallSize = 14;

    private readonly StringBuilder body = new();
    private readonly string id;
    private readonly double width;
    private readonly double height;
    private readonly string title;
    private readonly string description;

    /// <param name="id">What every id in the picture starts with, unique on its page.</param>
    /// <param name="size">Width and height in user units.</param>
    /// <param name="title">What the picture is.</param>
    /// <param name="description">What it shows, for who can't see it.</param>
    internal SvgCanvas(string id, (double Width, double Height) size, string title, string description)
    {
        this.id = id;
        (width, height) = size;
        this.title = title;
        this.description = description;
    }

    /// <summary>A fill of slanted lines, told from a plain one without colour.</summary>
    internal string Hatched => $"url(#{id}-hatch)";

    internal void Rectangle(double x, double y, double across, double down, string fill, string? stroke = null) =>
        Add($"<rect x=\"{N(x)}\" y=\"{N(y)}\" width=\"{N(across)}\" height=\"{N(down)}\" fill=\"{fill}\""
            + (stroke is null ? "/>" : $" stroke=\"{stroke}\" stroke-width=\"1.5\"/>"));

    internal void Line(
        (double X, double Y) from, (double X, double Y) to, string stroke, double wide = 1, string? dashes = null) =>
        Add($"<line x1=\"{N(from.X)}\" y1=\"{N(from.Y)}\" x2=\"{N(to.X)}\" y2=\"{N(to.Y)}\" "
            + $"{Stroke(stroke, wide, dashes)}/>");

    internal void Path(IEnumerable<(double X, double Y)> points, string stroke, string? dashes = null) =>
        Add($"<polyline points=\"{string.Join(' ', points.Select(point => $"{N(point.X)},{N(point.Y)}"))}\" "
            + $"fill=\"none\" {Stroke(stroke, 2.5, dashes)}/>");

    internal void Dot(double x, double y, string fill) =>
        Add($"<circle cx=\"{N(x)}\" cy=\"{N(y)}\" r=\"5\" fill=\"{fill}\" stroke=\"{Palette.Page}\"/>");

    /// <summary>A text by the middle of its baseline, its start or its end.</summary>
    internal void Text(double x, double y, string text, TextStyle style)
    {
        if (style.IsBacked)
        {
            double across = TextWidth.Of(text, style.Size);
            double before = style.Anchor switch { TextAnchor.Middle => across / 2, TextAnchor.End => across, _ => 0 };
            Rectangle(x - before, y - (style.Size * 0.85), across, style.Size * 1.1, Palette.Page);
        }

        string turn = style.IsUpright ? $" transform=\"rotate(-90 {N(x)} {N(y)})\"" : "";
        string weight = style.IsBold ? " font-weight=\"bold\"" : "";
        string anchor = style.Anchor switch { TextAnchor.Middle => "middle", TextAnchor.End => "end", _ => "start" };
        Add($"<text x=\"{N(x)}\" y=\"{N(y)}\" font-size=\"{N(style.Size)}\" text-anchor=\"{anchor}\" "
            + $"fill=\"{style.Fill}\"{weight}{turn}>{XmlText.Of(text)}</text>");
    }

    /// <summary>The whole picture.</summary>
    public override string ToString() => string.Join('\n', Head().Append(body.ToString() + "</svg>")) + "\n";

    private static string N(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);

    private static string Stroke(string stroke, double wide, string? dashes) =>
        $"stroke=\"{stroke}\" stroke-width=\"{N(wide)}\"" + (dashes is null ? "" : $" stroke-dasharray=\"{dashes}\"");

    private void Add(string element) => body.Append(element).Append('\n');

    private IEnumerable<string> Head() =>
    [
        $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {N(width)} {N(height)}\" width=\"{N(width)}\" "
            + $"height=\"{N(height)}\" role=\"img\" aria-labelledby=\"{id}-title {id}-desc\" "
            + "font-family=\"&quot;GDS Transport&quot;, arial, sans-serif\">",
        $"<title id=\"{id}-title\">{XmlText.Of(title)}</title>",
        $"<desc id=\"{id}-desc\">{XmlText.Of(description)}</desc>",
        $"<defs><pattern id=\"{id}-hatch\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\" "
            + $"patternTransform=\"rotate(45)\"><rect width=\"6\" height=\"6\" fill=\"{Palette.Page}\"/>"
            + $"<rect width=\"3\" height=\"6\" fill=\"{Palette.Red}\"/></pattern></defs>",
        $"<rect width=\"{N(width)}\" height=\"{N(height)}\" fill=\"{Palette.Page}\"/>",
    ];
}
