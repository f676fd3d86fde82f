namespace PbrEngine.Linkage.Households.Associating;

/// <summary>Clusters of records, of which no two may hold members of one group.</summary>
/// <remarks>Invariant: a source that names two members of a group names two persons, so that no cluster holds two
/// records of a group.</remarks>
internal sealed class GuardedClusters
{
    private const int ComparedMax = 400;

    private readonly StatedGroups stated;
    private readonly Contradictions contradictions;
    private readonly int[] parent;
    private readonly List<int>?[] members;

    public GuardedClusters(int rows, StatedGroups stated, Contradictions contradictions)
    {
        this.stated = stated;
        this.contradictions = contradictions;
        parent = [.. Enumerable.Range(0, rows)];
        members = new List<int>?[rows];
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

    public IReadOnlyList<int> MembersOf(int root) => members[root] ?? (IReadOnlyList<int>)[root];

    /// <summary>Whether one group names a record of each.</summary>
    public bool AreKnownTwo(int left, int right)
    {
        var groups = MembersOf(left).SelectMany(stated.GroupsOf).ToHashSet();
        return MembersOf(right).Any(row => stated.GroupsOf(row).Any(groups.Contains));
    }

    /// <summary>Whether records of the two contradict each other; of very large clusters the first are asked.</summary>
    public bool Contradict(int left, int right) => MembersOf(left)
        .SelectMany(one => MembersOf(right).Select(other => (one, other))).Take(ComparedMax)
        .Any(pair => contradictions.Between(pair.one, pair.other));

    /// <summary>Clusters that a group names beside the record, and beside the other record too, neither's own among
    /// them.</summary>
    public int LinkingMembers(int left, int right)
    {
        HashSet<int> mates = [.. stated.GroupsOf(left).SelectMany(stated.RowsOf).Select(RootOf)];
        mates.IntersectWith(stated.GroupsOf(right).SelectMany(stated.RowsOf).Select(RootOf));
        mates.Remove(RootOf(left));
        mates.Remove(RootOf(right));
        return mates.Count;
    }

    /// <summary>Joins two clusters unless one group names both.</summary>
    /// <returns>False where they stay apart.</returns>
    public bool Join(int left, int right)
    {
        int to = Math.Min(RootOf(left), RootOf(right));
        int from = Math.Max(RootOf(left), RootOf(right));
        if (to == from)
        {
            return true;
        }

        if (AreKnownTwo(to, from))
        {
            return false;
        }

        (members[to] ??= [to]).AddRange(MembersOf(from));
        members[from] = null;
        parent[from] = to;
        return true;
    }
}
