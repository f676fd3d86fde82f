namespace PbrEngine.Linkage.Charting;

/// <summary>The part of a picture between its axes, in user units.</summary>
internal sealed record PlotArea(double Left, double Top, double Right, double Bottom)
{
    private const double TickGap = 8;
    private const double NameGap = 7;

    /// <summary>Horizontal grid lines with their values, and the axis's name running up.</summary>
    internal void DrawLeftAxis(SvgCanvas canvas, Scale scale, string name)
    {
        foreach (double tick in scale.Ticks)
        {
            double y = scale.At(tick);
            canvas.Line((Left, y), (Right, y), Palette.Grid);
            canvas.Text(Left - TickGap, y + 5, ChartNumber.Tick(tick), TextStyle.Small.ToTheEnd);
        }

        TextStyle style = TextStyle.Label.Centred with { IsUpright = true };
        canvas.Text(20, (Top + Bottom) / 2, name, style);
    }

    /// <summary>The axis along the bottom with its values and its name.</summary>
    internal void DrawBottomAxis(SvgCanvas canvas, Scale scale, string name)
    {
        foreach (double tick in scale.Ticks)
        {
            double x = scale.At(tick);
            canvas.Line((x, Bottom), (x, Bottom + 6), Palette.Ink);
            canvas.Text(x, Bottom + 22, ChartNumber.Tick(tick), TextStyle.Small.Centred);
        }

        DrawBaseline(canvas, name);
    }

    /// <summary>The line along the bottom and the axis's name.</summary>
    internal void DrawBaseline(SvgCanvas canvas, string name)
    {
        canvas.Line((Left, Bottom), (Right, Bottom), Palette.Ink, 1.5);
        canvas.Text((Left + Right) / 2, Bottom + 48, name, TextStyle.Label.Centred);
    }

    /// <summary>A dashed line for each threshold, its name beside its upper end. Each name has a row of its own above
    /// the plot, the lowest threshold's on top: a line then passes to the left of the names below it.</summary>
    internal void DrawThresholds(SvgCanvas canvas, Scale scale, IEnumerable<NamedThreshold> thresholds, double top)
    {
        double y = top;
        foreach (NamedThreshold threshold in thresholds.OrderBy(threshold => threshold.Weight))
        {
            double x = scale.At(threshold.Weight);
            bool isNearEnd = x + NameGap + TextWidth.Of(threshold.Text, SvgCanvas.LabelSize) > Right;
            TextStyle style = TextStyle.Label with { IsBacked = true };
            canvas.Line((x, y - 13), (x, Bottom), Palette.Ink, 2, "6 4");
            canvas.Text(x + (isNearEnd ? -NameGap : NameGap), y, threshold.Text, isNearEnd ? style.ToTheEnd : style);
            y += NamedThreshold.RowHeight;
        }
    }
}
