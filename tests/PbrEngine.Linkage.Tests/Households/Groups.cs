using System.Globalization;
using PbrEngine.Linkage.Households;

namespace PbrEngine.Linkage.Tests.Households;

/// <summary>Edges and families as short texts.</summary>
internal static class Groups
{
    internal static readonly FamilyOptions Trust = new()
    {
        BasesByTrust = ["case", "care", "tenancy", "claim", "contact", "surname"],
    };

    internal static readonly DateOnly Day = new(2026, 6, 30);

    /// <summary>Edges of a group, <c>case 1: mum, child</c>, that began long ago; days in 2026 may follow, such as
    /// <c>case 1: mum, child from 03-01 to 05-31</c>.</summary>
    internal static IEnumerable<HouseholdEdge> Edges(params string[] groups) => groups.SelectMany(group =>
    {
        string[] head = group.Split(": ");
        string[] tail = head[1].Split(" from ");
        string[] days = (tail.Length > 1 ? tail[1] : "").Split(" to ");
        return tail[0].Split(", ").Select(person => new HouseholdEdge(
            head[0].Split(' ')[0], head[0].Split(' ')[1], person,
            days[0].Length == 0 ? new(2020, 1, 1) : In2026(days[0]), days.Length == 1 ? null : In2026(days[1])));
    });

    internal static DateOnly In2026(string day) =>
        DateOnly.ParseExact("2026-" + day, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>One family a line: what it grew from, and who is in it by what.</summary>
    internal static string Text(IEnumerable<Family> families) => string.Join('\n', families.Select(family =>
        $"{family.Basis} {family.Group}: " + string.Join(", ", family.Memberships.Select(
            edge => edge.Basis == family.Basis ? edge.Person : $"{edge.Person} by {edge.Basis} {edge.Group}"))));

    internal static string Families(params string[] groups) =>
        Text(FamilyDerivation.On(Edges(groups), Trust, Day).Families);

    /// <summary>Edges at random of a few persons and groups, so that they meet often.</summary>
    internal static HouseholdEdge[] AtRandom(int seed)
    {
        var random = new Random(seed);
        int persons = random.Next(2, 9);
        return
        [
            .. Enumerable.Range(0, random.Next(1, 22)).Select(_ =>
            {
                DateOnly from = Day.AddDays(-random.Next(0, 25));
                return new HouseholdEdge(
                    Trust.BasesByTrust[random.Next(Trust.BasesByTrust.Count)], $"{random.Next(3)}",
                    $"p{random.Next(persons)}", from, random.Next(3) == 0 ? null : from.AddDays(random.Next(0, 30)));
            }),
        ];
    }
}
