namespace PbrEngine.Linkage.Charting;

/// <summary>A chart of how one pair came to its weight: where it starts, what each comparison adds or takes, and where
/// it ends.</summary>
public static class Waterfall
{
    private const double Width = 820;
    private const double RowHeight = 46;
    private const double BarHeight = 24;
    private const double TextLeft = 16;
    private const double TextRight = 330;
    private const double WeightsRight = Width - 16;
    private const double Top = 60;

    /// <summary>Draws the chart, a row for the prior, for each comparison and for the total.</summary>
    /// <param name="prior">Weight of a pair before anything is compared, in bits.</param>
    /// <param name="steps">The comparisons, in the order in which they are to be read.</param>
    /// <param name="probability">Probability that the pair is one person, 0 to 1.</param>
    /// <param name="id">What every id in the picture starts with, unique on its page.</param>
    /// <returns>An SVG document without a declaration.</returns>
    public static string Draw(
        double prior, IReadOnlyList<WaterfallStep> steps, double probability, string id = "waterfall")
    {
        double[] ends = Ends(prior, steps);
        var area = new PlotArea(350, Top, WeightsRight - 75, Top + ((steps.Count + 2) * RowHeight));
        Scale across = Scale.Linear(Math.Min(0, ends.Min()), Math.Max(0, ends.Max()), area.Left, area.Right);
        string description = Describe(prior, steps, ends[^1], probability);
        var canvas = new SvgCanvas(id, (Width, area.Bottom + 60), "How a pair came to its weight", description);

        canvas.Text(TextLeft, Top - 28, "Comparison, and the two values", TextStyle.Heading);
        canvas.Text(WeightsRight, Top - 28, "Weight", TextStyle.Heading.ToTheEnd);
        canvas.Line((across.At(0), Top - 8), (across.At(0), area.Bottom), Palette.Secondary, 1.5);
        DrawRow(canvas, 0, "Start: any pair", "before anything is compared", prior);
        DrawBar(canvas, 0, (across.At(0), across.At(prior)), Palette.Secondary);
        for (int row = 1; row <= steps.Count; row++)
        {
            WaterfallStep step = steps[row - 1];
            DrawRow(canvas, row, step.Label, Values(step), step.Weight);
            (double From, double To) places = (across.At(ends[row - 1]), across.At(ends[row]));
            DrawJoint(canvas, row, places.From);
            DrawBar(canvas, row, places, step.Weight < 0 ? canvas.Hatched : Palette.Blue,
                step.Weight < 0 ? Palette.Red : null);
        }

        DrawRow(canvas, steps.Count + 1, "Total", $"probability {ChartNumber.Share(probability)}", ends[^1]);
        DrawJoint(canvas, steps.Count + 1, across.At(ends[^1]));
        DrawBar(canvas, steps.Count + 1, (across.At(0), across.At(ends[^1])), Palette.Ink);
        area.DrawBottomAxis(canvas, across, "Weight in bits (hatched speaks against)");
        return canvas.ToString();
    }

    /// <summary>The weight after the prior and after each step.</summary>
    private static double[] Ends(double prior, IReadOnlyList<WaterfallStep> steps)
    {
        var ends = new double[steps.Count + 1];
        ends[0] = prior;
        for (int at = 0; at < steps.Count; at++)
        {
            ends[at + 1] = ends[at] + steps[at].Weight;
        }

        return ends;
    }

    /// <summary>Both values whole, or else as much of each as half of the room has place for.</summary>
    private static string Values(WaterfallStep step)
    {
        const double Room = TextRight - TextLeft;
        (string left, string right) = (Stated(step.Left), Stated(step.Right));
        string whole = $"{left} | {right}";
        return TextWidth.Of(whole, SvgCanvas.SmallSize) <= Room
            ? whole
            : $"{Half(left)} | {Half(right)}";

        string Half(string value) => TextWidth.Fit(value, SvgCanvas.SmallSize, (Room / 2) - SvgCanvas.SmallSize);
    }

    private static string Stated(string? value) => string.IsNullOrEmpty(value) ? "not stated" : value;

    private static void DrawRow(SvgCanvas canvas, int row, string label, string values, double weight)
    {
        double y = Top + (row * RowHeight) + 18;
        string fitted = TextWidth.Fit(label, SvgCanvas.LabelSize, TextRight - TextLeft);
        canvas.Text(TextLeft, y, fitted, TextStyle.Label);
        canvas.Text(TextLeft, y + 18, values, TextStyle.Small);
        canvas.Text(WeightsRight, y + 6, ChartNumber.Weight(weight), TextStyle.Label.ToTheEnd);
    }

    private static void DrawBar(
        SvgCanvas canvas, int row, (double From, double To) places, string fill, string? stroke = null)
    {
        double left = Math.Min(places.From, places.To);
        double across = Math.Max(Math.Abs(places.To - places.From), 1);
        canvas.Rectangle(left, BarTop(row), across, BarHeight, fill, stroke);
    }

    /// <summary>Leads from the end of the row above to this one.</summary>
    private static void DrawJoint(SvgCanvas canvas, int row, double x) => canvas.Line(
        (x, BarTop(row - 1) + BarHeight), (x, BarTop(row)), Palette.Secondary);

    private static double BarTop(int row) => Top + (row * RowHeight) + ((RowHeight - BarHeight) / 2);

    private static string Describe(double prior, IReadOnlyList<WaterfallStep> steps, double total, double probability)
    {
        IEnumerable<string> parts = steps.Select(step => $"{step.Label} {ChartNumber.Weight(step.Weight)}");
        return $"Start {ChartNumber.Weight(prior)}; {string.Join("; ", parts.Append(
            $"total {ChartNumber.Weight(total)}, probability {ChartNumber.Share(probability)}"))}.";
    }
}
