using PbrEngine.Linkage.Evaluating;

namespace PbrEngine.Engine.TableLinking;

/// <summary>Holds clusters and compared pairs against the truth. Rows of which the truth isn't stated are left
/// out.</summary>
internal static class TruthJudge
{
    private const int CurvePoints = 200;
    private const int RowStep = 2;
    private const double RowFrom = -10;
    private const double RowTo = 20;

    /// <summary>Judges.</summary>
    /// <param name="clusters">Row to the label of its cluster.</param>
    /// <param name="truth">Row to the label of its person; below 0 where it isn't stated.</param>
    /// <param name="pairs">The pairs that were compared; null where they aren't known.</param>
    /// <param name="sources">Row to its table where only pairs across tables are compared; null otherwise.</param>
    internal static TruthReport Of(int[] clusters, int[] truth, IReadOnlyList<ScoredPair>? pairs, int[]? sources)
    {
        int[] judged = [.. Enumerable.Range(0, truth.Length).Where(row => truth[row] >= 0)];
        var evaluation = ClusterEvaluation.Of(
            Array.ConvertAll(judged, row => clusters[row]), Array.ConvertAll(judged, row => truth[row]));
        ScoredPair[] known = [.. (pairs ?? []).Where(pair => truth[pair.Left] >= 0 && truth[pair.Right] >= 0)];
        var report = new TruthReport
        {
            Clusters = evaluation,
            Unjudged = truth.Length - judged.Length,
            Thresholds = [],
            Best = null,
            Curve = [],
            Calibration = null,
        };
        return known.Length == 0 ? report : WithPairs(report, known, truth, TruePairs(truth, sources));
    }

    private static TruthReport WithPairs(TruthReport report, ScoredPair[] pairs, int[] truth, long truePairs)
    {
        bool IsSame(ScoredPair pair) => truth[pair.Left] == truth[pair.Right];
        var weighed = Array.ConvertAll(pairs, pair => new WeighedPair(pair.Weight, IsSame(pair)));
        var neverCompared = Math.Max(truePairs - weighed.LongCount(pair => pair.IsSamePerson), 0);
        var (least, most) = (weighed.Min(pair => pair.Weight), weighed.Max(pair => pair.Weight));
        double[] rows = [.. Rows(least, most)];
        double[] curve = [.. Curve(least, most)];
        var points = ThresholdCurve.At(weighed, neverCompared, [.. rows, .. curve]);
        return report with
        {
            Thresholds = [.. points.Where(point => Array.BinarySearch(rows, point.Threshold) >= 0)],
            Curve = points,
            Best = ThresholdCurve.Best(points),
            Calibration = Calibration.Of(
                pairs.Select(pair => new WeighedPair(pair.Probability, IsSame(pair)))),
        };
    }

    private static IEnumerable<double> Rows(double least, double most)
    {
        for (var bits = RowFrom; bits <= RowTo; bits += RowStep)
        {
            if (bits > least - RowStep && bits < most + RowStep)
                yield return bits;
        }
    }

    // Halves of bits where that is few enough, so that a threshold can be said in a word.
    private static IEnumerable<double> Curve(double least, double most)
    {
        var step = Math.Max(Math.Ceiling((most - least) / CurvePoints * 2), 1) / 2;
        for (var at = Math.Floor(least / step); at * step <= most; at++)
            yield return at * step;
    }

    // Of a person's rows every two are a pair; where tables are linked, those of one table aren't.
    private static long TruePairs(int[] truth, int[]? sources)
    {
        var groups = truth.Index().Where(one => one.Item >= 0).GroupBy(one => one.Item);
        return sources is null
            ? groups.Sum(group => Pairs(group.LongCount()))
            : groups.Sum(group => Pairs(group.LongCount())
                - group.CountBy(one => sources[one.Index]).Sum(source => Pairs(source.Value)));
    }

    private static long Pairs(long rows) => rows * (rows - 1) / 2;
}
