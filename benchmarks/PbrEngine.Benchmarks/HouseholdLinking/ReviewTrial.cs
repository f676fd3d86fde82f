using PbrEngine.Linkage.Evaluating;
using PbrEngine.Linkage.Matching;

namespace PbrEngine.Benchmarks.HouseholdLinking;

/// <summary>People who answer every question rightly, the surest pairs first, until enough true pairs are linked. Two
/// clusters that earlier answers have put together, or into one group with each other, are not asked for.</summary>
internal sealed class ReviewTrial(int[] clusters, int[] truth, string?[] groups)
{
    private readonly int[] _parent = (int[])clusters.Clone();

    /// <summary>How many questions it took, and what came of it; null questions where all weren't enough.</summary>
    internal (int? Questions, PairCounts Pairs) Until(double recall, IReadOnlyList<MatchedPair> review)
    {
        var counts = ClusterEvaluation.Of(clusters, truth).Pairs;
        var rowsOf = Enumerable.Range(0, truth.Length).GroupBy(Root).ToDictionary(of => of.Key, of => of.ToList());
        var questions = 0;
        foreach (var pair in review)
        {
            if (counts.Recall >= recall)
                return (questions, counts);
            var (left, right) = (Root(pair.Left), Root(pair.Right));
            if (left == right || AreOfOneGroup(rowsOf[left], rowsOf[right]))
                continue;
            questions++;
            if (truth[pair.Left] == truth[pair.Right])
                counts = Join(left, right, rowsOf, counts);
        }
        return (counts.Recall >= recall ? questions : null, counts);
    }

    /// <summary>Row to cluster, the answers heard.</summary>
    internal int[] Clusters() => [.. Enumerable.Range(0, truth.Length).Select(Root)];

    private bool AreOfOneGroup(List<int> left, List<int> right) =>
        left.Exists(row => groups[row] is { } group && right.Exists(other => groups[other] == group));

    private PairCounts Join(int left, int right, Dictionary<int, List<int>> rowsOf, PairCounts counts)
    {
        long all = (long)rowsOf[left].Count * rowsOf[right].Count;
        long same = rowsOf[left].Sum(row => (long)rowsOf[right].Count(other => truth[row] == truth[other]));
        rowsOf[left].AddRange(rowsOf[right]);
        _parent[right] = left;
        return new()
        {
            TruePositives = counts.TruePositives + same,
            FalsePositives = counts.FalsePositives + all - same,
            FalseNegatives = counts.FalseNegatives - same,
        };
    }

    private int Root(int row)
    {
        while (_parent[row] != row)
        {
            row = _parent[row];
        }
        return row;
    }
}
