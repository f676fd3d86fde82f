using PbrEngine.Linkage.Households;

namespace PbrEngine.Linkage.Tests.Households;

/// <summary>The promise of <see cref="FamilyDerivation"/> from the person's side, without any order of taking: who a
/// person belongs to is asked of the groups of the strongest basis that names them, which ask those in it who are named
/// by a stronger one. Slow, and for small inputs.</summary>
internal static class NaiveFamilies
{
    internal static string Text(IEnumerable<HouseholdEdge> edges, FamilyOptions options, DateOnly day)
    {
        HouseholdEdge[] held = [.. edges.Distinct().Where(edge => edge.From <= day && !(edge.To < day))];
        int Rank(HouseholdEdge edge) => options.BasesByTrust.ToList().IndexOf(edge.Basis);
        int Strongest(string person) => held.Where(edge => edge.Person == person).Min(Rank);

        HashSet<(int, string)> SeedsByGroup(int rank, string group)
        {
            string[] named = [.. held.Where(e => Rank(e) == rank && e.Group == group).Select(e => e.Person).Distinct()];
            HashSet<(int, string)>[] settled = [.. named.Where(p => Strongest(p) < rank).Select(SeedsOf)];
            var alone = settled.Where(seeds => seeds.Count == 1).SelectMany(seeds => seeds).ToHashSet();
            return settled.Length == 0 ? [(rank, group)]
                : alone.Count > 0 ? alone : settled.SelectMany(seeds => seeds).ToHashSet();
        }

        HashSet<(int, string)> SeedsOf(string person) =>
        [
            .. held.Where(edge => edge.Person == person && Rank(edge) == Strongest(person))
                .SelectMany(edge => SeedsByGroup(Rank(edge), edge.Group)),
        ];

        var families = held.Where(edge => Rank(edge) == Strongest(edge.Person))
            .SelectMany(edge => SeedsByGroup(Rank(edge), edge.Group).Select(seed => (Seed: seed, Edge: edge)))
            .GroupBy(of => of.Seed, of => of.Edge)
            .OrderBy(of => of.Key.Item1).ThenBy(of => of.Key.Item2, StringComparer.Ordinal)
            .Select(of => new Family
            {
                Basis = options.BasesByTrust[of.Key.Item1],
                Group = of.Key.Item2,
                Memberships =
                [
                    .. of.OrderBy(e => e.Person, StringComparer.Ordinal).ThenBy(Rank)
                        .ThenBy(e => e.Group, StringComparer.Ordinal).ThenBy(e => e.From)
                        .ThenBy(e => e.To ?? DateOnly.MaxValue),
                ],
            });
        return Groups.Text(families);
    }
}
