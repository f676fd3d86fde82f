namespace PbrEngine.Linkage.Evaluating;

/// <summary>Precision and recall of compared pairs against the weight from which they are linked.</summary>
public static class ThresholdCurve
{
    /// <summary>A point for each weight that occurs: nothing changes between two of them.</summary>
    /// <param name="pairs">Every pair that was compared, in any order.</param>
    /// <param name="neverCompared">Pairs that are one person and that no blocking rule proposed, so that no threshold
    /// can link them; they count as missed at each.</param>
    /// <returns>The points in ascending order of threshold; none of no pairs.</returns>
    /// <exception cref="ArgumentException">A weight is NaN.</exception>
    public static IReadOnlyList<ThresholdPoint> Of(IEnumerable<WeighedPair> pairs, long neverCompared = 0)
    {
        WeighedPair[] sorted = WeighedPair.Sorted(pairs);
        return Points(sorted, neverCompared, [.. sorted.Select(pair => pair.Weight).Distinct()]);
    }

    /// <summary>A point for each of the given thresholds.</summary>
    /// <param name="pairs">Every pair that was compared, in any order.</param>
    /// <param name="neverCompared">Pairs that are one person and were not compared; missed at each threshold.</param>
    /// <param name="thresholds">The thresholds, in any order; one given twice counts once.</param>
    /// <returns>The points in ascending order of threshold.</returns>
    /// <exception cref="ArgumentException">A weight is NaN.</exception>
    public static IReadOnlyList<ThresholdPoint> At(
        IEnumerable<WeighedPair> pairs, long neverCompared, IEnumerable<double> thresholds) =>
        Points(WeighedPair.Sorted(pairs), neverCompared, [.. thresholds.Distinct().Order()]);

    /// <summary>The point with the best F1; of several, the highest threshold, which links least.</summary>
    /// <param name="points">Points in ascending order of threshold.</param>
    /// <returns>The best point, or null where there is none.</returns>
    public static ThresholdPoint? Best(IEnumerable<ThresholdPoint> points)
    {
        ThresholdPoint? best = null;
        foreach (ThresholdPoint point in points)
        {
            best = best is null || point.Pairs.F1 >= best.Pairs.F1 ? point : best;
        }

        return best;
    }

    private static List<ThresholdPoint> Points(WeighedPair[] sorted, long neverCompared, double[] thresholds)
    {
        long same = sorted.LongCount(pair => pair.IsSamePerson);
        long sameBelow = 0;
        int below = 0;
        var points = new List<ThresholdPoint>(thresholds.Length);
        foreach (double threshold in thresholds)
        {
            for (; below < sorted.Length && sorted[below].Weight < threshold; below++)
            {
                sameBelow += sorted[below].IsSamePerson ? 1 : 0;
            }

            points.Add(new ThresholdPoint(threshold, new PairCounts
            {
                TruePositives = same - sameBelow,
                FalsePositives = sorted.Length - below - (same - sameBelow),
                FalseNegatives = sameBelow + neverCompared,
            }));
        }

        return points;
    }
}
