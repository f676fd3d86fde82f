using System.Globalization;
using PbrEngine.Linkage;
using PbrEngine.Linkage.Evaluating;

namespace PbrEngine.Benchmarks.Linking;

/// <summary>What each threshold makes of councils: the table from which the shipped thresholds were chosen.</summary>
internal static class CouncilThresholds
{
    internal static int Run(IReadOnlyList<CouncilRecords> councils, LinkModel model)
    {
        Console.WriteLine("| Join from | Precision | Recall | Links by the model | wrong | Doubtful | one person |");
        Console.WriteLine("|---|---|---|---|---|---|---|");
        for (var join = -4; join <= 20; join += 2)
            Console.WriteLine(Line(councils, LinkModel.Of(model.Name, model.Description! with
            {
                Thresholds = new(join, join, Math.Min(join, 0)),
            }), join));
        return 0;
    }

    private static string Line(IReadOnlyList<CouncilRecords> councils, LinkModel model, int join)
    {
        var (right, wrong, missed, links, wrongLinks, reviews, same) = (0L, 0L, 0L, 0, 0, 0, 0);
        foreach (var council in councils)
        {
            var result = new ModelLinker(model, threads: 2).Link(
                new() { Records = council.Records, Edges = council.Edges, PersonIds = new PersonNumbers(1) });
            var pairs = ClusterEvaluation.Of(council.Labels(result), council.TrueLabels()).Pairs;
            (right, wrong, missed) =
                (right + pairs.TruePositives, wrong + pairs.FalsePositives, missed + pairs.FalseNegatives);
            var byModel = result.Links.Where(l => l.Basis == LinkBasis.Model).ToList();
            links += byModel.Count;
            wrongLinks += byModel.Count(l => council.Truth[l.Left] != council.Truth[l.Right]);
            var doubts = result.Reviews.Where(r => r.Reason == ReviewReason.Doubtful).ToList();
            reviews += doubts.Count;
            same += doubts.Count(r => council.Truth[r.Left] == council.Truth[r.Right]);
        }
        return string.Create(CultureInfo.InvariantCulture, $"| {join} | {100.0 * right / (right + wrong):F3} % ")
            + string.Create(CultureInfo.InvariantCulture, $"| {100.0 * right / (right + missed):F2} % | {links} ")
            + $"| {wrongLinks} | {reviews} | {same} |";
    }
}
