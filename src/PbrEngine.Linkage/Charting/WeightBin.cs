namespace PbrEngine.Linkage.Charting;

/// <summary>How many compared pairs have a weight in a range.</summary>
/// <param name="From">The lowest weight of the range, itself included, in bits.</param>
/// <param name="To">The end of the range, not included, in bits.</param>
/// <param name="Pairs">Pairs in the range, at least 0.</param>
public readonly record struct WeightBin(double From, double To, long Pairs)
{
    /// <summary>Sorts weights into ranges of equal width that start at multiples of it.</summary>
    /// <param name="weights">The weights, in bits, in any order; none is NaN or infinite.</param>
    /// <param name="width">Width of a range, in bits, above 0.</param>
    /// <returns>Every range from the first that holds a pair to the last, ascending, the empty ones between
    /// included.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The width isn't above 0, or there would be more than
    /// ten thousand ranges.</exception>
    public static IReadOnlyList<WeightBin> Of(IEnumerable<double> weights, double width = 1)
    {
        const int BinsMax = 10_000;
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(width);
        var counts = weights.CountBy(weight => checked((long)Math.Floor(weight / width))).ToDictionary();
        if (counts.Count == 0)
        {
            return [];
        }

        long first = counts.Keys.Min();
        long bins = counts.Keys.Max() - first + 1;
        ArgumentOutOfRangeException.ThrowIfGreaterThan(bins, BinsMax, nameof(width));
        return
        [
            .. Enumerable.Range(0, (int)bins).Select(at => new WeightBin(
                (first + at) * width, (first + at + 1) * width, counts.GetValueOrDefault(first + at))),
        ];
    }
}
