namespace PbrEngine.Linkage.Households;

/// <summary>The one order in which edges are read: by trust, group, person and days.</summary>
internal sealed class EdgeOrder : IComparer<HouseholdEdge>
{
    private readonly Dictionary<string, int> ranks = new(StringComparer.Ordinal);

    public static EdgeOrder Of(FamilyOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        var order = new EdgeOrder();
        foreach (string basis in options.BasesByTrust)
        {
            if (!order.ranks.TryAdd(basis, order.ranks.Count))
            {
                throw new ArgumentException($"The basis '{basis}' is named twice.", nameof(options));
            }
        }

        return order;
    }

    public int RankOf(string basis) => ranks[basis];

    /// <summary>The edges in their order, each once.</summary>
    /// <exception cref="ArgumentException">An edge isn't what it must be.</exception>
    public HouseholdEdge[] Sorted(IEnumerable<HouseholdEdge> edges)
    {
        ArgumentNullException.ThrowIfNull(edges);
        HouseholdEdge[] sorted = [.. edges.Distinct()];
        foreach (HouseholdEdge edge in sorted)
        {
            Check(edge);
        }

        Array.Sort(sorted, this);
        return sorted;
    }

    public int Compare(HouseholdEdge? x, HouseholdEdge? y)
    {
        ArgumentNullException.ThrowIfNull(x);
        ArgumentNullException.ThrowIfNull(y);
        int by = ranks[x.Basis].CompareTo(ranks[y.Basis]);
        by = by != 0 ? by : string.CompareOrdinal(x.Group, y.Group);
        by = by != 0 ? by : string.CompareOrdinal(x.Person, y.Person);
        return by != 0 ? by : (x.From, Last(x)).CompareTo((y.From, Last(y)));
    }

    /// <summary>The last day on which an edge holds.</summary>
    public static DateOnly Last(HouseholdEdge edge) => edge.To ?? DateOnly.MaxValue;

    private void Check(HouseholdEdge edge)
    {
        string? fault = !ranks.ContainsKey(edge.Basis)
            ? $"the basis '{edge.Basis}' is not one of those that are trusted"
            : string.IsNullOrEmpty(edge.Group) || string.IsNullOrEmpty(edge.Person) ? "a reference is empty"
            : Last(edge) < edge.From ? "it ends before it begins" : null;
        if (fault is not null)
        {
            throw new ArgumentException($"An edge of the group '{edge.Group}' can't be used: {fault}.", nameof(edge));
        }
    }
}
