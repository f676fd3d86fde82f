using System.Globalization;
using System.Xml.Linq;
using PbrEngine.Linkage.Charting;

namespace PbrEngine.Linkage.Tests.Charting;

/// <summary>A drawn chart, read as a browser would.</summary>
internal sealed class Picture
{
    private readonly XElement root;

    private Picture(XElement root)
    {
        this.root = root;
    }

    internal string Title => One("title").Value;

    internal string Description => One("desc").Value;

    internal IReadOnlyList<string> Texts => [.. All("text").Select(text => text.Value)];

    internal static Picture Of(string svg) => new(XDocument.Parse(svg).Root!);

    /// <summary>Elements of the picture itself, its ground and its patterns left out.</summary>
    internal IEnumerable<XElement> All(string name) => root.Elements()
        .Where(element => element.Name.LocalName == name && (name != "rect" || element.Attribute("x") is not null));

    /// <summary>Rectangles with a fill, left to right.</summary>
    internal IReadOnlyList<(double X, double Y, double Across, double Down)> Bars(string fill) =>
    [
        .. All("rect").Where(bar => bar.Attribute("fill")!.Value == fill)
            .Select(bar => (N(bar, "x"), N(bar, "y"), N(bar, "width"), N(bar, "height"))),
    ];

    /// <summary>The place of the one text.</summary>
    internal (double X, double Y) PlaceOf(string text)
    {
        XElement found = Assert.Single(All("text"), element => element.Value == text);
        return (N(found, "x"), N(found, "y"));
    }

    internal static double N(XElement element, string name) =>
        double.Parse(element.Attribute(name)!.Value, CultureInfo.InvariantCulture);

    /// <summary>What every picture owes: a name, a description, and texts that stay within it and apart.</summary>
    internal Picture Checked()
    {
        Assert.Equal("img", root.Attribute("role")!.Value);
        Assert.Equal(
            $"{One("title").Attribute("id")!.Value} {One("desc").Attribute("id")!.Value}",
            root.Attribute("aria-labelledby")!.Value);
        Assert.DoesNotContain(root.DescendantsAndSelf(), element => element.Attribute("style") is not null);
        Box[] boxes = [.. All("text").Select(Box.Of)];
        Assert.All(boxes, box => Assert.True(
            box is { Left: >= 0, Top: >= 0 } && box.Right <= N(root, "width") && box.Bottom <= N(root, "height"),
            $"{box} leaves the picture"));
        for (int at = 0; at < boxes.Length; at++)
        {
            Assert.All(boxes[..at], other => Assert.False(boxes[at].Meets(other), $"{boxes[at]} meets {other}"));
        }

        return this;
    }

    private XElement One(string name) => root.Elements().Single(element => element.Name.LocalName == name);

    private sealed record Box(string Text, double Left, double Top, double Right, double Bottom)
    {
        internal static Box Of(XElement text)
        {
            double size = N(text, "font-size");
            double width = TextWidth.Of(text.Value, size);
            string anchor = text.Attribute("text-anchor")!.Value;
            double before = anchor switch { "end" => width, "middle" => width / 2, _ => 0 };
            (double x, double y) = (N(text, "x"), N(text, "y"));
            return text.Attribute("transform") is null
                ? new Box(text.Value, x - before, y - (size * 0.75), x - before + width, y + (size * 0.2))
                : new Box(text.Value, x - (size * 0.75), y - before, x + (size * 0.2), y - before + width);
        }

        internal bool Meets(Box other) =>
            Left < other.Right && other.Left < Right && Top < other.Bottom && other.Top < Bottom;
    }
}
