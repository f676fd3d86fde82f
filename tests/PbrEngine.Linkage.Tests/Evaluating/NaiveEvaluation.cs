using PbrEngine.Linkage.Evaluating;

namespace PbrEngine.Linkage.Tests.Evaluating;

/// <summary>The definitions read out, every row against every other.</summary>
internal static class NaiveEvaluation
{
    internal static PairCounts Pairs(int[] clusters, int[] truth)
    {
        var counts = new PairCounts { TruePositives = 0, FalsePositives = 0, FalseNegatives = 0 };
        for (int left = 0; left < clusters.Length; left++)
        {
            for (int right = left + 1; right < clusters.Length; right++)
            {
                counts = (clusters[left] == clusters[right], truth[left] == truth[right]) switch
                {
                    (true, true) => counts with { TruePositives = counts.TruePositives + 1 },
                    (true, false) => counts with { FalsePositives = counts.FalsePositives + 1 },
                    (false, true) => counts with { FalseNegatives = counts.FalseNegatives + 1 },
                    _ => counts,
                };
            }
        }

        return counts;
    }

    internal static BCubed BCubed(int[] clusters, int[] truth) => new()
    {
        Precision = Rows(clusters).Average(row => Share(row, clusters, truth)),
        Recall = Rows(clusters).Average(row => Share(row, truth, clusters)),
    };

    internal static Partition Divide(int[] groups, int[] other)
    {
        var rowsOf = Rows(groups).ToLookup(row => groups[row]);
        int[] mixed = [.. rowsOf.Where(rows => rows.Select(row => other[row]).Distinct().Count() > 1)
            .Select(rows => rows.Count())];
        return new Partition
        {
            Groups = rowsOf.Count,
            LargestRows = rowsOf.Max(rows => rows.Count()),
            Mixed = mixed.Length,
            LargestMixedRows = mixed.DefaultIfEmpty().Max(),
        };
    }

    internal static int ExactlyRight(int[] clusters, int[] truth) => Rows(clusters)
        .Where(row => Array.IndexOf(clusters, clusters[row]) == row)
        .Count(row => Rows(clusters).All(other => clusters[row] == clusters[other] == (truth[row] == truth[other])));

    private static double Share(int row, int[] groups, int[] other)
    {
        int[] group = [.. Rows(groups).Where(at => groups[at] == groups[row])];
        return (double)group.Count(at => other[at] == other[row]) / group.Length;
    }

    private static IEnumerable<int> Rows(int[] labels) => Enumerable.Range(0, labels.Length);
}
