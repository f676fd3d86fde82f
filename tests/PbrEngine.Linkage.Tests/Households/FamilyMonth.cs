using PbrEngine.Linkage.Households;

namespace PbrEngine.Linkage.Tests.Households;

/// <summary>Forty families whose members come, go and move, night after night.</summary>
internal sealed class FamilyMonth(int seed)
{
    private const int Count = 40;
    private const int MovesANight = 3;

    private readonly Random random = new(seed);
    private readonly List<HashSet<string>> groups =
    [
        .. Enumerable.Range(0, Count).Select(
            g => Enumerable.Range(0, 1 + g % 5).Select(p => $"p{g}-{p}").ToHashSet()),
    ];

    private IReadOnlyList<PriorFamily> prior = [];
    private NamedFamilies? named;
    private int given;

    public void Turn()
    {
        for (int move = 0; move < MovesANight; move++)
        {
            HashSet<string> from = groups[random.Next(Count)];
            HashSet<string> to = groups[random.Next(Count)];
            if (from.Count > 0)
            {
                string person = from.Order(StringComparer.Ordinal).ElementAt(random.Next(from.Count));
                from.Remove(person);
                to.Add(person);
            }
        }

        prior = named?.Next ?? [];
        named = FamilyIds.Assign(
            FamilyDerivation.On(Edges(), Groups.Trust, Groups.Day).Families, prior, Groups.Day, () => $"F{++given:D6}");
    }

    /// <summary>Whether each family that holds more than half of a prior one, and more than half of which comes from
    /// there, has its id; whether no id stands twice; and whether each person who changed is told of.</summary>
    public bool IdsAreKept()
    {
        Dictionary<string, string> before = prior
            .SelectMany(family => family.Persons.Select(person => (person, family.FamilyId)))
            .ToDictionary(of => of.person, of => of.FamilyId);
        bool isMajority = prior.All(one => named!.Families.All(family =>
        {
            int kept = family.Family.Persons.Intersect(one.Persons).Count();
            bool isSame = kept * 2 > one.Persons.Count && kept * 2 > family.Family.Persons.Count;
            return !isSame || family.FamilyId == one.FamilyId;
        }));
        var told = named!.Events.SelectMany(e => e.Persons).ToHashSet();
        bool areTold = named.Families.All(family => family.Family.Persons.All(person =>
            !before.TryGetValue(person, out string? id) || id == family.FamilyId || told.Contains(person)));
        return isMajority && areTold
            && named.Families.Select(family => family.FamilyId).Distinct().Count() == named.Families.Count;
    }

    private IEnumerable<HouseholdEdge> Edges() => groups.SelectMany((persons, group) => persons.Select(person =>
        new HouseholdEdge("case", $"g{group:D2}", person, new(2026, 1, 1), null)));
}
