using PbrEngine.Engine.Reviewing;

namespace PbrEngine.Engine.Claiming;

/// <summary>Open pairs that hang together by their persons.</summary>
/// <param name="Pairs">The pairs, by number.</param>
/// <param name="Persons">The persons of all their sides.</param>
/// <param name="Families">Families of which one of them is or was a member.</param>
internal sealed record DoubtfulGroup(
    IReadOnlyList<ListedReview> Pairs, IReadOnlyList<string> Persons, IReadOnlyList<string> Families)
{
    /// <summary>
    /// Whether all that can come out is that two persons are one, for one family: only then can it be tried. Who is
    /// linked already would have to be taken apart; of three or more, any could be one; and in two families, or beside
    /// a line of another one, one human being would be paid for twice.
    /// </summary>
    internal bool CanBeTried => Persons.Count == 2
        && Families.Count == 1
        && Pairs.All(p => p.Reached.Persons.Count == 2)
        && Pairs.SelectMany(p => p.Reached.Lines).All(l => l.FamilyRef == Families[0]);

    /// <summary>The groups, by their first pair.</summary>
    internal static IReadOnlyList<DoubtfulGroup> Of(IEnumerable<ListedReview> open)
    {
        var groups = new List<List<ListedReview>>();
        foreach (var pair in open)
        {
            var own = groups.FindAll(g => g.Exists(p => p.Reached.Persons.Intersect(pair.Reached.Persons).Any()));
            groups.RemoveAll(own.Contains);
            groups.Add([.. own.SelectMany(g => g), pair]);
        }
        return [.. groups.Select(Of).OrderBy(g => g.Pairs[0].Pair.Id)];
    }

    private static DoubtfulGroup Of(List<ListedReview> pairs) => new(
        [.. pairs.OrderBy(p => p.Pair.Id)],
        [.. pairs.SelectMany(p => p.Reached.Persons).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
        [.. pairs.SelectMany(p => p.Reached.Families).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]);
}
