namespace PbrEngine.Linkage.Matching;

/// <summary>Joins rows to persons, the surest pairs first; two clusters are joined when all their pairs taken together
/// speak for it, so that one doubtful pair can't chain two persons.</summary>
internal sealed class Agglomeration(int rows, Func<int, int, double> weight)
{
    private const double Ceiling = 12;
    private const double Floor = -4;
    private const int SampleMax = 400;

    private readonly int[] parent = [.. Enumerable.Range(0, rows)];
    private readonly List<int>?[] members = new List<int>?[rows];

    public int[] Join(IReadOnlyList<MatchedPair> pairs, double threshold)
    {
        foreach (MatchedPair pair in pairs
            .Where(p => p.Weight >= threshold)
            .OrderByDescending(p => p.Weight).ThenBy(p => p.Left).ThenBy(p => p.Right))
        {
            int a = Root(pair.Left);
            int b = Root(pair.Right);
            if (a != b && Speaks(members[a] ?? [a], members[b] ?? [b], weight, threshold))
            {
                Merge(Math.Min(a, b), Math.Max(a, b));
            }
        }

        return [.. Enumerable.Range(0, rows).Select(Root)];
    }

    /// <summary>Whether all pairs of two clusters taken together speak for one person. What one pair may add or take
    /// away is bounded, so that none of them decides alone.</summary>
    /// <param name="left">The rows of one cluster.</param>
    /// <param name="right">The rows of the other.</param>
    /// <param name="weight">The match weight of two rows, in bits.</param>
    /// <param name="threshold">The weight from which a pair speaks for it.</param>
    public static bool Speaks(
        IReadOnlyList<int> left, IReadOnlyList<int> right, Func<int, int, double> weight, double threshold)
    {
        if (left.Count == 1 && right.Count == 1)
        {
            return true;
        }

        double sum = 0;
        int count = 0;
        foreach (int l in left)
        {
            foreach (int r in right)
            {
                sum += Math.Clamp(weight(l, r) - threshold, Floor, Ceiling);
                count++;
                if (count >= SampleMax)
                {
                    return sum > 0;
                }
            }
        }

        return sum > 0;
    }

    private void Merge(int to, int from)
    {
        members[to] ??= [to];
        members[to]!.AddRange(members[from] ?? [from]);
        members[from] = null;
        parent[from] = to;
    }

    private int Root(int row)
    {
        while (parent[row] != row)
        {
            parent[row] = parent[parent[row]];
            row = parent[row];
        }

        return row;
    }
}
