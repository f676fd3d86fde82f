using PbrEngine.Cli.Printing;
using PbrEngine.Engine.TableLinking;

namespace PbrEngine.Cli.Linkage;

/// <summary>How good an answer is, for people and for machines.</summary>
internal sealed class TruthPage(TruthReport report)
{
    /// <summary>Every figure, unrounded.</summary>
    internal object ForMachines() => new
    {
        Records = report.Clusters.Rows,
        report.Unjudged,
        Pairwise = new
        {
            report.Clusters.Pairs.Precision,
            report.Clusters.Pairs.Recall,
            report.Clusters.Pairs.F1,
            report.Clusters.Pairs.TruePositives,
            report.Clusters.Pairs.FalsePositives,
            report.Clusters.Pairs.FalseNegatives,
        },
        BCubed = new { report.Clusters.BCubed.Precision, report.Clusters.BCubed.Recall, report.Clusters.BCubed.F1 },
        Clusters = report.Clusters.Clusters.Groups,
        Persons = report.Clusters.Truth.Groups,
        report.Clusters.ExactlyRight,
        OverMerged = report.Clusters.Clusters.Mixed,
        UnderMerged = report.Clusters.Truth.Mixed,
        LargestOverMerged = report.Clusters.Clusters.LargestMixedRows,
        BestThreshold = report.Best?.Threshold,
        Thresholds = report.Thresholds.Select(point => new
        {
            point.Threshold,
            point.Pairs.Precision,
            point.Pairs.Recall,
            point.Pairs.F1,
        }),
        report.Calibration,
    };

    /// <summary>The tables.</summary>
    internal void Print(Page page)
    {
        var judged = report.Clusters;
        page.Line($"Judged against the truth: {LinkageWords.Count(judged.Rows)} records of "
            + $"{LinkageWords.Count(judged.Truth.Groups)} persons in {LinkageWords.Count(judged.Clusters.Groups)} "
            + "clusters.");
        page.Table(
            ["Measure", "Precision", "Recall", "F1"],
            [
                ["Pairs", .. Shares(judged.Pairs.Precision, judged.Pairs.Recall, judged.Pairs.F1)],
                ["B-cubed", .. Shares(judged.BCubed.Precision, judged.BCubed.Recall, judged.BCubed.F1)],
            ]);
        page.Line($"Clusters exactly right: {LinkageWords.Count(judged.ExactlyRight)}. Over-merged (two or more "
            + $"persons): {LinkageWords.Count(judged.Clusters.Mixed)}, the largest of "
            + $"{LinkageWords.Count(judged.Clusters.LargestMixedRows)} records. Under-merged persons (in two or more "
            + $"clusters): {LinkageWords.Count(judged.Truth.Mixed)}.");
        PrintPairs(page);
    }

    private void PrintPairs(Page page)
    {
        if (report.Calibration is null)
            return;
        page.Line();
        page.Line("If every compared pair of at least a weight were linked:");
        page.Table(
            ["Bits", "Precision", "Recall", "F1"],
            [
                .. report.Thresholds.Select(point => (string[])
                [
                    LinkageWords.Bits(point.Threshold),
                    .. Shares(point.Pairs.Precision, point.Pairs.Recall, point.Pairs.F1),
                ]),
            ]);
        page.Line($"F1 is best at {LinkageWords.Bits(report.Best!.Threshold)} bits: "
            + $"{LinkageWords.Share(report.Best.Pairs.F1)}. Probabilities against the truth:");
        page.Table(
            ["Given", "Pairs", "Mean given", "Found"],
            [
                .. report.Calibration.Bins.Select(bin => (string[])
                [
                    FormattableString.Invariant($"{bin.From:0.0}–{bin.To:0.0}"),
                    LinkageWords.Count(bin.Pairs),
                    LinkageWords.Share(bin.MeanPredicted),
                    LinkageWords.Share(bin.ObservedShare),
                ]),
            ]);
        page.Line($"Expected calibration error {LinkageWords.Share(report.Calibration.ExpectedError)}, Brier score "
            + $"{LinkageWords.Share(report.Calibration.BrierScore)}.");
    }

    private static string[] Shares(params double[] shares) => Array.ConvertAll(shares, LinkageWords.Share);
}
