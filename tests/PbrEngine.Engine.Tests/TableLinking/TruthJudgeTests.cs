using PbrEngine.Engine.TableLinking;

namespace PbrEngine.Engine.Tests.TableLinking;

public sealed class TruthJudgeTests
{
    // Rows 0, 1, 2 are one person, 3 and 4 another; of row 5 nobody knows.
    private static readonly int[] Truth = [7, 7, 7, 8, 8, -1];

    [Fact]
    public void Of_Clusters_AreJudgedOnRowsOfKnownTruth()
    {
        var report = TruthJudge.Of([0, 0, 2, 3, 3, 3], Truth, pairs: null, sources: null);
        Assert.Equal((5, 1), (report.Clusters.Rows, report.Unjudged));
        Assert.Equal((2L, 0L, 2L), (report.Clusters.Pairs.TruePositives, report.Clusters.Pairs.FalsePositives,
            report.Clusters.Pairs.FalseNegatives));
        Assert.Null(report.Calibration);
        Assert.Empty(report.Thresholds);
    }

    [Fact]
    public void Of_Pairs_CountThoseThatWereNeverComparedAsMissed()
    {
        ScoredPair[] pairs = [new(0, 1, 3, 0.9), new(3, 4, -1, 0.3), new(0, 3, -2.5, 0.1), new(4, 5, 9, 0.99)];
        var report = TruthJudge.Of([0, 0, 2, 3, 3, 5], Truth, pairs, sources: null);
        var atZero = report.Thresholds.Single(point => point.Threshold == 0).Pairs;
        Assert.Equal((1L, 0L, 3L), (atZero.TruePositives, atZero.FalsePositives, atZero.FalseNegatives));
        Assert.Equal(2, report.Best!.Pairs.TruePositives);
        Assert.Equal(3, report.Calibration!.Bins.Sum(bin => bin.Pairs));
    }

    [Fact]
    public void Of_TwoTables_MissesNoPairWithinOne()
    {
        int[] sources = [0, 0, 1, 0, 1, 1];
        var report = TruthJudge.Of([0, 0, 2, 3, 3, 5], Truth, [new(0, 2, 3, 0.9)], sources);
        // 0-2, 1-2 and 3-4 go across; 0-1 doesn't.
        Assert.Equal(2, report.Thresholds[0].Pairs.FalseNegatives);
    }

    [Fact]
    public void Of_WideRangeOfWeights_KeepsTheCurveShort()
    {
        ScoredPair[] pairs = [.. Enumerable.Range(-500, 1000).Select(bits => new ScoredPair(0, 1, bits, 0.5))];
        var report = TruthJudge.Of([0, 0, 2, 3, 3, 5], Truth, pairs, sources: null);
        Assert.InRange(report.Curve.Count, 50, 300);
        Assert.InRange(report.Thresholds.Count, 10, 20);
    }
}
