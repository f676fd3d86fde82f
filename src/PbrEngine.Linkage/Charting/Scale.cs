namespace PbrEngine.Linkage.Charting;

/// <summary>Maps values to places along an axis.</summary>
internal sealed class Scale
{
    private const int TicksMax = 8;

    private readonly Func<double, double> along;
    private readonly double from;
    private readonly double to;
    private readonly double start;
    private readonly double end;

    private Scale(
        Func<double, double> along, (double From, double To) values, (double Start, double End) places,
        IReadOnlyList<double> ticks)
    {
        this.along = along;
        (from, to) = (along(values.From), along(values.To));
        (start, end) = places;
        Ticks = ticks;
    }

    /// <summary>The values to mark, ascending.</summary>
    internal IReadOnlyList<double> Ticks { get; }

    /// <summary>Equal steps, over at least the values given; the ends are marks.</summary>
    internal static Scale Linear(double from, double to, double start, double end)
    {
        (from, to) = from < to ? (from, to) : (from - 1, to + 1);
        double step = StepOf(to - from);
        double first = Math.Floor(Rounded(from / step));
        double last = Math.Ceiling(Rounded(to / step));
        double[] ticks = [.. Enumerable.Range(0, (int)(last - first) + 1).Select(at => Rounded((first + at) * step))];
        return new Scale(value => value, (ticks[0], ticks[^1]), (start, end), ticks);
    }

    /// <summary>Equal factors from a half, so that one stands clear of the axis, to at least the value given; powers of
    /// ten are marks. Nothing stands at a half.</summary>
    internal static Scale Counts(double to, double start, double end)
    {
        const double Floor = 0.5;
        int decades = Math.Max(1, (int)Math.Ceiling(Rounded(Math.Log10(Math.Max(to, 1)))));
        double[] ticks = [.. Enumerable.Range(0, decades + 1).Select(power => Math.Pow(10, power))];
        return new Scale(
            value => Math.Log10(Math.Max(value, Floor)), (Floor, ticks[^1]), (start, end), ticks);
    }

    /// <summary>The place of a value; one beyond the ends is put at the end.</summary>
    internal double At(double value)
    {
        double share = (Math.Clamp(along(value), from, to) - from) / (to - from);
        return start + (share * (end - start));
    }

    /// <summary>The smallest of 1, 2 and 5 times a power of ten that does not make too many marks.</summary>
    private static double StepOf(double range)
    {
        double power = Math.Pow(10, Math.Floor(Math.Log10(range / TicksMax)));
        return power * ((double[])[1, 2, 5, 10]).First(factor => range / (power * factor) <= TicksMax);
    }

    private static double Rounded(double value) => Math.Round(value, 9);
}
