namespace PbrEngine.Linkage.Charting;

/// <summary>A chart of how many pairs have which weight, with the thresholds: where they cut the valley between the two
/// hills, few pairs are in doubt.</summary>
public static class WeightHistogram
{
    private const double Width = 720;
    private const double PlotHeight = 280;
    private const double NamesTop = 24;

    /// <summary>Draws the chart. Pairs are on a logarithmic scale: there are a thousand times more of those that are
    /// two persons.</summary>
    /// <param name="bins">The ranges, ascending.</param>
    /// <param name="thresholds">The thresholds to mark; may be none.</param>
    /// <param name="id">What every id in the picture starts with, unique on its page.</param>
    /// <returns>An SVG document without a declaration.</returns>
    public static string Draw(
        IReadOnlyList<WeightBin> bins, IReadOnlyList<NamedThreshold> thresholds, string id = "weights")
    {
        double top = NamesTop + (thresholds.Count * NamedThreshold.RowHeight);
        var area = new PlotArea(90, top, Width - 20, top + PlotHeight);
        var canvas = new SvgCanvas(id, (Width, area.Bottom + 60), "Pairs by weight", Describe(bins, thresholds));
        IEnumerable<double> weights =
            bins.SelectMany(bin => new[] { bin.From, bin.To }).Concat(thresholds.Select(of => of.Weight));
        Scale across = Scale.Linear(
            weights.DefaultIfEmpty(0).Min(), weights.DefaultIfEmpty(0).Max(), area.Left, area.Right);
        Scale up = Scale.Counts(bins.Select(bin => bin.Pairs).DefaultIfEmpty().Max(), area.Bottom, area.Top);

        area.DrawLeftAxis(canvas, up, "Pairs (log scale)");
        foreach (WeightBin bin in bins.Where(bin => bin.Pairs > 0))
        {
            double left = across.At(bin.From);
            double y = up.At(bin.Pairs);
            // The page shows between two bars, so that each is told from the next without colour.
            canvas.Rectangle(left + 0.5, y, Math.Max(across.At(bin.To) - left - 1, 1), area.Bottom - y, Palette.Blue);
        }

        area.DrawBottomAxis(canvas, across, "Weight in bits (more is likelier the same person)");
        area.DrawThresholds(canvas, across, thresholds, NamesTop);
        return canvas.ToString();
    }

    private static string Describe(IReadOnlyList<WeightBin> bins, IReadOnlyList<NamedThreshold> thresholds)
    {
        string pairs = $"{ChartNumber.Count(bins.Sum(bin => bin.Pairs))} pairs";
        string range = bins.Count == 0
            ? ""
            : $", of weights from {ChartNumber.Tick(bins[0].From)} to {ChartNumber.Tick(bins[^1].To)}";
        string marks = string.Join("; ", thresholds.Select(of => of.Text));
        return $"{pairs}{range}." + (marks.Length == 0 ? "" : $" Thresholds: {marks}.");
    }
}
