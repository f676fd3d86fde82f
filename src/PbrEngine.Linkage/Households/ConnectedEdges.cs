namespace PbrEngine.Linkage.Households;

/// <summary>Cuts edges into sets that have no person and no group in common.</summary>
internal static class ConnectedEdges
{
    /// <summary>The sets, by their first edge; edges keep their order.</summary>
    public static IEnumerable<HouseholdEdge[]> Of(HouseholdEdge[] edges)
    {
        int[] parent = [.. Enumerable.Range(0, edges.Length)];
        Join(parent, edges, edge => (edge.Basis, edge.Group));
        Join(parent, edges, edge => ("", edge.Person));
        return edges.Select((edge, at) => (edge, Root: RootOf(parent, at)))
            .GroupBy(of => of.Root, of => of.edge).Select(set => set.ToArray());
    }

    private static void Join(int[] parent, HouseholdEdge[] edges, Func<HouseholdEdge, (string, string)> key)
    {
        var first = new Dictionary<(string, string), int>();
        for (int at = 0; at < edges.Length; at++)
        {
            if (!first.TryAdd(key(edges[at]), at))
            {
                int left = RootOf(parent, first[key(edges[at])]);
                int right = RootOf(parent, at);
                parent[Math.Max(left, right)] = Math.Min(left, right);
            }
        }
    }

    private static int RootOf(int[] parent, int at)
    {
        while (parent[at] != at)
        {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }

        return at;
    }
}
