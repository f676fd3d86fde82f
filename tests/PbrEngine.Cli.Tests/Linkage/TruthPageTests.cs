using PbrEngine.Cli.Linkage;
using PbrEngine.Engine.TableLinking;
using PbrEngine.Linkage.Evaluating;

namespace PbrEngine.Cli.Tests.Linkage;

public sealed class TruthPageTests
{
    private static readonly TruthReport Alone = new()
    {
        Clusters = ClusterEvaluation.Of([1, 1, 1, 2], [7, 7, 8, 8]),
        Unjudged = 0,
        Thresholds = [],
        Best = null,
        Curve = [],
        Calibration = null,
    };

    [Fact]
    public void Print_ClustersAlone_HaveNoThresholds()
    {
        var output = Drawn.Of(new TruthPage(Alone).Print);
        Assert.Matches(@"Pairs\s+0\.3333\s+0\.5000\s+0\.4000", output);
        Assert.DoesNotContain("Bits", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Print_Pairs_HaveThresholdsAndBins()
    {
        var counts = new PairCounts { TruePositives = 3, FalsePositives = 1, FalseNegatives = 0 };
        var output = Drawn.Of(new TruthPage(Alone with
        {
            Thresholds = [new(-2, counts)],
            Best = new(-2, counts),
            Calibration = Calibration.Of([new(0.25, false), new(0.99, true)]),
        }).Print);
        Assert.Matches(@"-2\.00\s+0\.7500\s+1\.0000\s+0\.8571", output);
        Assert.Matches(@"0\.9–1\.0\s+1\s+0\.9900\s+1\.0000", output);
        Assert.Contains("F1 is best at -2.00 bits: 0.8571.", output, StringComparison.Ordinal);
    }
}
