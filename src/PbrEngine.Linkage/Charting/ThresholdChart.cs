using PbrEngine.Linkage.Evaluating;

namespace PbrEngine.Linkage.Charting;

/// <summary>A chart of precision and recall against the weight from which pairs are linked.</summary>
public static class ThresholdChart
{
    private const double Width = 720;
    private const double PlotHeight = 300;
    private const double NamesTop = 24;
    private const double LabelGap = 20;

    /// <summary>Draws the chart; the threshold with the best F1 is marked.</summary>
    /// <param name="points">Points in ascending order of threshold.</param>
    /// <param name="thresholds">The thresholds in use, to mark; may be none.</param>
    /// <param name="id">What every id in the picture starts with, unique on its page.</param>
    /// <returns>An SVG document without a declaration.</returns>
    public static string Draw(
        IReadOnlyList<ThresholdPoint> points, IReadOnlyList<NamedThreshold> thresholds, string id = "thresholds")
    {
        ThresholdPoint? best = ThresholdCurve.Best(points);
        NamedThreshold[] marks = best is null
            ? [.. thresholds]
            : [new NamedThreshold($"Best F1 {ChartNumber.Share(best.Pairs.F1)}", best.Threshold), .. thresholds];
        double top = NamesTop + (marks.Length * NamedThreshold.RowHeight);
        var area = new PlotArea(80, top, Width - 110, top + PlotHeight);
        var canvas = new SvgCanvas(
            id, (Width, area.Bottom + 60), "Precision and recall by threshold", Describe(points, best));
        double[] weights = [.. points.Select(point => point.Threshold), .. marks.Select(mark => mark.Weight)];
        Scale across = Scale.Linear(
            weights.DefaultIfEmpty(0).Min(), weights.DefaultIfEmpty(0).Max(), area.Left, area.Right);
        Scale up = Scale.Linear(0, 1, area.Bottom, area.Top);

        area.DrawLeftAxis(canvas, up, "Share");
        area.DrawBottomAxis(canvas, across, "Threshold: pairs of at least this weight are linked");
        if (points.Count > 0)
        {
            canvas.Path(Places(points, across, up, pairs => pairs.Precision), Palette.Blue);
            canvas.Path(Places(points, across, up, pairs => pairs.Recall), Palette.Red, "9 5");
            DrawNames(canvas, area.Right, up, points[^1].Pairs);
        }

        area.DrawThresholds(canvas, across, marks, NamesTop);
        if (best is not null)
        {
            canvas.Dot(across.At(best.Threshold), up.At(best.Pairs.Precision), Palette.Blue);
            canvas.Dot(across.At(best.Threshold), up.At(best.Pairs.Recall), Palette.Red);
        }

        return canvas.ToString();
    }

    private static IEnumerable<(double X, double Y)> Places(
        IReadOnlyList<ThresholdPoint> points, Scale across, Scale up, Func<PairCounts, double> share) =>
        points.Select(point => (across.At(point.Threshold), up.At(share(point.Pairs))));

    /// <summary>The names stand at the ends of their lines, pushed apart where the lines meet.</summary>
    private static void DrawNames(SvgCanvas canvas, double right, Scale up, PairCounts last)
    {
        double precision = up.At(last.Precision);
        double recall = up.At(last.Recall);
        double push = Math.Max(0, LabelGap - Math.Abs(precision - recall)) / 2;
        int direction = precision <= recall ? 1 : -1;
        TextStyle style = TextStyle.Heading;
        canvas.Text(right + 10, precision + 5 - (direction * push), "Precision", style with { Fill = Palette.Blue });
        canvas.Text(right + 10, recall + 5 + (direction * push), "Recall", style with { Fill = Palette.Red });
    }

    private static string Describe(IReadOnlyList<ThresholdPoint> points, ThresholdPoint? best) => best is null
        ? "No pairs."
        : $"Thresholds from {ChartNumber.Weight(points[0].Threshold)} to {ChartNumber.Weight(points[^1].Threshold)}. "
            + $"F1 is best at {ChartNumber.Weight(best.Threshold)}: "
            + $"precision {ChartNumber.Share(best.Pairs.Precision)}, recall {ChartNumber.Share(best.Pairs.Recall)}.";
}
