using PbrEngine.Linkage.Evaluating;

namespace PbrEngine.Linkage.Charting;

/// <summary>A chart of how many clusters have how many rows. A long tail on the right is where linking runs
/// away.</summary>
public static class ClusterSizes
{
    private const double PlotWidth = 610;
    private const double PlotHeight = 280;
    private const double BarWidth = 30;
    private const double TextGap = 8;
    private const int EachSizeUpTo = 10;

    /// <summary>Draws the chart: sizes up to ten one by one, larger ones in ranges that end at 20, 50, 100, 200 and so
    /// on. Clusters are on a logarithmic scale, so that the one cluster of a thousand rows can be seen.</summary>
    /// <param name="sizes">The sizes, in any order.</param>
    /// <param name="id">What every id in the picture starts with, unique on its page.</param>
    /// <returns>An SVG document without a declaration.</returns>
    public static string Draw(IEnumerable<ClusterSize> sizes, string id = "sizes")
    {
        (string Name, long Clusters)[] bars = Bars([.. sizes.OrderBy(size => size.Rows)]);
        double room = bars.Sum(Room);
        double stretch = Math.Max(1, PlotWidth / Math.Max(room, 1));
        var area = new PlotArea(90, 30, 90 + Math.Max(room, PlotWidth), 30 + PlotHeight);
        var canvas = new SvgCanvas(id, (area.Right + 20, area.Bottom + 60), "Clusters by size", Describe(bars));
        Scale up = Scale.Counts(bars.Select(bar => bar.Clusters).DefaultIfEmpty().Max(), area.Bottom, area.Top);

        area.DrawLeftAxis(canvas, up, "Clusters (log scale)");
        double left = area.Left;
        foreach ((string Name, long Clusters) bar in bars)
        {
            double across = Room(bar) * stretch;
            DrawBar(canvas, area, up, bar, left + (across / 2));
            left += across;
        }

        area.DrawBaseline(canvas, "Rows in the cluster");
        return canvas.ToString();
    }

    private static void DrawBar(
        SvgCanvas canvas, PlotArea area, Scale up, (string Name, long Clusters) bar, double middle)
    {
        if (bar.Clusters > 0)
        {
            double y = up.At(bar.Clusters);
            canvas.Rectangle(middle - (BarWidth / 2), y, BarWidth, area.Bottom - y, Palette.Blue);
            TextStyle style = TextStyle.Small.Centred with { IsBacked = true };
            canvas.Text(middle, y - 6, ChartNumber.Count(bar.Clusters), style);
        }

        canvas.Text(middle, area.Bottom + 22, bar.Name, TextStyle.Small.Centred);
    }

    /// <summary>What a bar needs so that neither its count nor its name meets the next.</summary>
    private static double Room((string Name, long Clusters) bar) => TextGap + new[]
    {
        BarWidth,
        TextWidth.Of(bar.Name, SvgCanvas.SmallSize),
        TextWidth.Of(ChartNumber.Count(bar.Clusters), SvgCanvas.SmallSize),
    }.Max();

    private static (string Name, long Clusters)[] Bars(ClusterSize[] sizes) => sizes.Length == 0
        ? []
        :
        [
            .. Ranges(sizes[^1].Rows).Select(range => (
                range.From == range.To
                    ? ChartNumber.Count(range.From)
                    : $"{ChartNumber.Count(range.From)}–{ChartNumber.Count(range.To)}",
                sizes.Where(size => size.Rows >= range.From && size.Rows <= range.To)
                    .Sum(size => (long)size.Clusters))),
        ];

    private static IEnumerable<(long From, long To)> Ranges(int largest)
    {
        long from = 1;
        for (; from <= Math.Min(largest, EachSizeUpTo); from++)
        {
            yield return (from, from);
        }

        foreach (long to in Ends().TakeWhile(_ => from <= largest))
        {
            yield return (from, to);
            from = to + 1;
        }
    }

    private static IEnumerable<long> Ends()
    {
        for (long power = EachSizeUpTo; power <= int.MaxValue; power *= 10)
        {
            yield return power * 2;
            yield return power * 5;
            yield return power * 10;
        }
    }

    private static string Describe((string Name, long Clusters)[] bars) => bars.Length == 0
        ? "No clusters."
        : $"{ChartNumber.Count(bars.Sum(bar => bar.Clusters))} clusters. " + string.Join("; ", bars
            .Where(bar => bar.Clusters > 0)
            .Select(bar => $"{ChartNumber.Count(bar.Clusters)} of {bar.Name} {(bar.Name == "1" ? "row" : "rows")}"))
            + ".";
}
