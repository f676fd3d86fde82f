using PbrEngine.Linkage.Evaluating;

namespace PbrEngine.Linkage.Charting;

/// <summary>A chart of the share of pairs that are one person against the probability that they were given. A model
/// that keeps its word is on the dashed line; below it, it claims too much.</summary>
public static class CalibrationChart
{
    private const double Width = 560;
    private const double PlotSide = 420;
    private const double Top = 24;

    /// <summary>Draws the chart, a dot for each bin that holds a pair.</summary>
    /// <param name="calibration">The bins.</param>
    /// <param name="id">What every id in the picture starts with, unique on its page.</param>
    /// <returns>An SVG document without a declaration.</returns>
    public static string Draw(Calibration calibration, string id = "calibration")
    {
        ArgumentNullException.ThrowIfNull(calibration);
        var area = new PlotArea(90, Top, 90 + PlotSide, Top + PlotSide);
        var canvas = new SvgCanvas(
            id, (Width, area.Bottom + 60), "Probability against truth", Describe(calibration));
        Scale across = Scale.Linear(0, 1, area.Left, area.Right);
        Scale up = Scale.Linear(0, 1, area.Bottom, area.Top);

        area.DrawLeftAxis(canvas, up, "Share that is one person");
        area.DrawBottomAxis(canvas, across, "Probability given (mean of the bin)");
        canvas.Line((across.At(0), up.At(0)), (across.At(1), up.At(1)), Palette.Secondary, 1.5, "6 4");
        (double X, double Y)[] places =
            [.. calibration.Bins.Select(bin => (across.At(bin.MeanPredicted), up.At(bin.ObservedShare)))];
        if (places.Length > 0)
        {
            canvas.Path(places, Palette.Blue);
        }

        foreach ((double x, double y) in places)
        {
            canvas.Dot(x, y, Palette.Blue);
        }

        return canvas.ToString();
    }

    private static string Describe(Calibration calibration) => calibration.Bins.Count == 0
        ? "No pairs."
        : string.Join("; ", calibration.Bins.Select(bin =>
            $"given {ChartNumber.Share(bin.MeanPredicted)}, found {ChartNumber.Share(bin.ObservedShare)} of "
                + $"{ChartNumber.Count(bin.Pairs)}"))
            + $". Expected error {ChartNumber.Share(calibration.ExpectedError)}.";
}
