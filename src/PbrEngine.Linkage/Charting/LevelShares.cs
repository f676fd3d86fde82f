namespace PbrEngine.Linkage.Charting;

/// <summary>A chart of the m and u probabilities of a model, by comparison and level. A level speaks for one person
/// where m is longer than u, and says nothing where they are equal.</summary>
public static class LevelShares
{
    private const double Width = 820;
    private const double RowHeight = 40;
    private const double HeadHeight = 36;
    private const double BarHeight = 13;
    private const double TextLeft = 16;
    private const double TextRight = 270;
    private const double ValuesRight = 710;
    private const double WeightsRight = Width - 16;
    private const double Top = 66;

    /// <summary>Draws the chart.</summary>
    /// <param name="groups">The comparisons, in the order of the model.</param>
    /// <param name="id">What every id in the picture starts with, unique on its page.</param>
    /// <returns>An SVG document without a declaration.</returns>
    public static string Draw(IReadOnlyList<LevelShareGroup> groups, string id = "levels")
    {
        double bottom = Top + groups.Sum(group => HeadHeight + (group.Levels.Count * RowHeight));
        var area = new PlotArea(290, Top, 640, bottom);
        var canvas = new SvgCanvas(id, (Width, bottom + 60), "How often each level occurs", Describe(groups));
        Scale across = Scale.Linear(0, 1, area.Left, area.Right);

        DrawKey(canvas, area.Left);
        double y = Top;
        foreach (LevelShareGroup group in groups)
        {
            canvas.Line((TextLeft, y), (WeightsRight, y), Palette.Grid);
            double room = TextRight - TextLeft;
            string name = TextWidth.Fit(group.Comparison, SvgCanvas.LabelSize * 1.1, room);
            canvas.Text(TextLeft, y + 25, name, TextStyle.Heading);
            y += HeadHeight;
            foreach (LevelShare level in group.Levels)
            {
                DrawLevel(canvas, across, level, y);
                y += RowHeight;
            }
        }

        area.DrawBottomAxis(canvas, across, "Share of pairs");
        return canvas.ToString();
    }

    private static void DrawKey(SvgCanvas canvas, double left)
    {
        canvas.Rectangle(left, 16, 24, BarHeight, Palette.Blue);
        canvas.Text(left + 32, 28, "m: of pairs that are one person", TextStyle.Label);
        canvas.Rectangle(left, 38, 24, BarHeight, canvas.Hatched, Palette.Red);
        canvas.Text(left + 32, 50, "u: of pairs that are two persons", TextStyle.Label);
        canvas.Text(WeightsRight, 50, "Weight", TextStyle.Heading.ToTheEnd);
    }

    private static void DrawLevel(SvgCanvas canvas, Scale across, LevelShare level, double y)
    {
        string name = TextWidth.Fit(level.Level, SvgCanvas.LabelSize, TextRight - TextLeft);
        canvas.Text(TextLeft, y + 21, name, TextStyle.Label);
        double start = across.At(0);
        canvas.Rectangle(start, y + 2, across.At(level.M) - start, BarHeight, Palette.Blue);
        canvas.Rectangle(
            start, y + 4 + BarHeight, across.At(level.U) - start, BarHeight, canvas.Hatched, Palette.Red);
        canvas.Text(ValuesRight, y + 14, ChartNumber.Share(level.M), TextStyle.Small.ToTheEnd);
        canvas.Text(ValuesRight, y + 30, ChartNumber.Share(level.U), TextStyle.Small.ToTheEnd);
        canvas.Text(WeightsRight, y + 22, Weight(level), TextStyle.Label.ToTheEnd);
    }

    /// <summary>The weight of a level is the binary logarithm of m over u (Fellegi and Sunter 1969).</summary>
    private static string Weight(LevelShare level) => level is { M: > 0, U: > 0 }
        ? ChartNumber.Weight(Math.Log2(level.M / level.U))
        : "none";

    private static string Describe(IReadOnlyList<LevelShareGroup> groups) => string.Join(' ', groups.Select(group =>
        $"{group.Comparison}: {string.Join("; ", group.Levels.Select(level =>
            $"{level.Level} m {ChartNumber.Share(level.M)}, u {ChartNumber.Share(level.U)}"))}."));
}
