using PbrEngine.Linkage.Normalising;

namespace PbrEngine.Linkage.Clustering;

/// <summary>Disjoint clusters of rows, each with the little that guards need to know of it.</summary>
/// <remarks>Invariant: a cluster's root is its smallest row; its evidence is one row (the smallest) for each different
/// piece of evidence in it, so that a cluster of a thousand equal rows costs a guard no more than one.</remarks>
internal sealed class ClusterForest
{
    private readonly StandardTable table;
    private readonly int[] parent;
    private readonly List<int>?[] evidence;
    private readonly List<(int Inside, int Outside)>?[] apart;

    public ClusterForest(StandardTable table)
    {
        this.table = table;
        parent = Enumerable.Range(0, table.Count).ToArray();
        evidence = new List<int>?[table.Count];
        apart = new List<(int, int)>?[table.Count];
    }

    public int RootOf(int row)
    {
        while (parent[row] != row)
        {
            parent[row] = parent[parent[row]];
            row = parent[row];
        }

        return row;
    }

    /// <summary>Whether nothing has been joined to this root and nothing is held apart from it.</summary>
    public bool IsUntouched(int root) => evidence[root] is null && apart[root] is null;

    /// <summary>One row for each different piece of evidence in the cluster, ascending.</summary>
    public IReadOnlyList<int> EvidenceOf(int root) => evidence[root] ?? (IReadOnlyList<int>)[root];

    /// <summary>Pairs judged different of which the first row is in this cluster.</summary>
    public IReadOnlyList<(int Inside, int Outside)> HeldApart(int root) =>
        apart[root] ?? (IReadOnlyList<(int, int)>)[];

    /// <summary>Notes that two rows must not be joined. To be called before anything is joined.</summary>
    public void HoldApart(int left, int right)
    {
        (apart[left] ??= []).Add((left, right));
        (apart[right] ??= []).Add((right, left));
    }

    /// <summary>Joins the clusters of two rows; no guard is asked.</summary>
    public void Join(int left, int right)
    {
        int root = Math.Min(RootOf(left), RootOf(right));
        int other = Math.Max(RootOf(left), RootOf(right));
        if (root == other)
        {
            return;
        }

        evidence[root] = Union(EvidenceOf(root), EvidenceOf(other));
        evidence[other] = null;
        if (apart[other] is { } pairs)
        {
            (apart[root] ??= []).AddRange(pairs);
            apart[other] = null;
        }

        parent[other] = root;
    }

    /// <summary>The rows of each cluster, ascending; clusters by smallest row.</summary>
    public IReadOnlyList<int[]> Clusters()
    {
        var rows = new List<int>[parent.Length];
        var roots = new List<int>();
        for (int row = 0; row < parent.Length; row++)
        {
            int root = RootOf(row);
            if (root == row)
            {
                roots.Add(root);
                rows[root] = [];
            }

            rows[root].Add(row);
        }

        return roots.ConvertAll(root => rows[root].ToArray());
    }

    private List<int> Union(IReadOnlyList<int> left, IReadOnlyList<int> right)
    {
        var union = new List<int>(left.Count + 1);
        foreach (int row in left.Concat(right).Order())
        {
            if (!union.Exists(kept => table.EvidenceOf(kept) == table.EvidenceOf(row)))
            {
                union.Add(row);
            }
        }

        return union;
    }
}
