namespace PbrEngine.Linkage.Households;

/// <summary>The families of all days of edges that hang together.</summary>
internal sealed class ConnectedHistory(HouseholdEdge[] edges, EdgeOrder order, FamilyOptions options)
{
    private readonly Dictionary<FamilyMembership, DateOnly> open = [];
    private IReadOnlyList<PriorFamily> prior = [];

    public List<FamilyMembership> Memberships { get; } = [];

    public List<FamilyEvent> Events { get; } = [];

    public List<HouseholdGroup> LeftOut { get; } = [];

    public void Tell(Func<string> nextId)
    {
        foreach (DateOnly day in DaysOfChange())
        {
            FamiliesOfDay today = FamilyDerivation.Of(edges.Where(edge => edge.HoldsOn(day)), order, options);
            NamedFamilies named = FamilyIds.Assign(today.Families, prior, day, nextId);
            prior = named.Next;
            Events.AddRange(named.Events);
            LeftOut.AddRange(today.LeftOut);
            Turn(day, named.Families);
        }

        Memberships.AddRange(open.Select(o => o.Key with { From = o.Value }));
    }

    private IEnumerable<DateOnly> DaysOfChange() => edges.Select(edge => edge.From)
        .Concat(edges.Select(EdgeOrder.Last).Where(day => day < DateOnly.MaxValue).Select(day => day.AddDays(1)))
        .Distinct().Order();

    private void Turn(DateOnly day, IReadOnlyList<NamedFamily> families)
    {
        HashSet<FamilyMembership> held = [.. families.SelectMany(family => family.Family.Memberships.Select(edge =>
            new FamilyMembership(family.FamilyId, edge.Person, edge.Basis, edge.Group, default, null)))];
        foreach (FamilyMembership ended in open.Keys.Where(one => !held.Contains(one)).ToArray())
        {
            Memberships.Add(ended with { From = open[ended], To = day.AddDays(-1) });
            open.Remove(ended);
        }

        foreach (FamilyMembership one in held)
        {
            open.TryAdd(one, day);
        }
    }
}
