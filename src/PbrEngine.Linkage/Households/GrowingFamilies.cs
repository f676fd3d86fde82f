namespace PbrEngine.Linkage.Households;

/// <summary>Families while bases are taken one after the other.</summary>
/// <remarks>Invariant: what is decided for a group of a basis rests on families as the more trusted bases left them,
/// never on other groups of the same basis, so that the order of groups decides nothing.</remarks>
internal sealed class GrowingFamilies
{
    private readonly List<List<HouseholdEdge>> families = [];
    private readonly Dictionary<string, HashSet<int>> familiesOf = new(StringComparer.Ordinal);
    private readonly List<(string Person, int Family)> ofThisBasis = [];

    /// <summary>Takes a group of the basis that is being taken.</summary>
    public void Take(IReadOnlyList<HouseholdEdge> group)
    {
        HouseholdEdge[] without = [.. group.Where(edge => !familiesOf.ContainsKey(edge.Person))];
        if (without.Length == 0)
        {
            return;
        }

        int[] present = Present(group);
        if (present.Length == 0)
        {
            families.Add([]);
            present = [families.Count - 1];
        }

        foreach (int family in present)
        {
            families[family].AddRange(without);
            ofThisBasis.AddRange(without.Select(edge => (edge.Person, family)));
        }
    }

    /// <summary>Ends the basis: what it said now holds against less trusted ones.</summary>
    public void EndBasis()
    {
        foreach ((string person, int family) in ofThisBasis)
        {
            (familiesOf.TryGetValue(person, out HashSet<int>? held) ? held : familiesOf[person] = []).Add(family);
        }

        ofThisBasis.Clear();
    }

    public IReadOnlyList<Family> Families(EdgeOrder order) =>
    [
        .. families.Select(memberships => new Family
        {
            Basis = memberships[0].Basis,
            Group = memberships[0].Group,
            Memberships =
            [
                .. memberships.OrderBy(edge => edge.Person, StringComparer.Ordinal).ThenBy(edge => edge, order),
            ],
        }),
    ];

    private int[] Present(IReadOnlyList<HouseholdEdge> group)
    {
        HashSet<int>[] held =
        [
            .. group.Select(edge => edge.Person).Distinct(StringComparer.Ordinal)
                .Where(familiesOf.ContainsKey).Select(person => familiesOf[person]),
        ];
        int[] touched = [.. held.SelectMany(of => of).Distinct().Order()];
        int[] present = [.. touched.Where(family => held.Any(of => of.Count == 1 && of.Contains(family)))];
        return present.Length > 0 ? present : touched;
    }
}
