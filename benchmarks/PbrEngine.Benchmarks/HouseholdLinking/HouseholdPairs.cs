using System.Globalization;
using PbrEngine.Benchmarks.LinkageData.Residents;
using PbrEngine.Linkage.Evaluating;
using PbrEngine.Linkage.Households;
using PbrEngine.Linkage.Tables;

namespace PbrEngine.Benchmarks.HouseholdLinking;

/// <summary>Pairs of persons of one family on the day on which the table was counted, against pairs of one household in
/// truth. A cluster counts as the person of whom it has most records.</summary>
internal sealed class HouseholdPairs(LabelledRecords records, int[] clusters)
{
    private const string SurnameAndProperty = "SURNAME";
    private const string Claim = "CLAIM";

    internal static readonly FamilyOptions Options = new()
    {
        BasesByTrust = ["FAMILY", "RELATION", "TENANCY", Claim, "CONTACT", SurnameAndProperty],
    };

    private readonly int[] _personOf = PersonOf(records, clusters);

    internal PairCounts Count()
    {
        HouseholdEdge[] edges = [.. Stated(), .. SurnameEdges()];
        var families = FamilyDerivation.On(edges, Options, HouseholdMaker.CountedOn).Families;
        var found = families.Select(family => family.Persons.Select(PersonOf).Distinct().Order().ToArray())
            .SelectMany(Pairs).ToHashSet();
        var truth = Enumerable.Range(0, records.Households.Length)
            .GroupBy(person => records.Households[person], StringComparer.Ordinal)
            .SelectMany(of => Pairs([.. of])).ToHashSet();
        long both = found.Count(truth.Contains);
        return new()
        {
            TruePositives = both,
            FalsePositives = found.Count - both,
            FalseNegatives = truth.Count - both,
        };
    }

    // Nobody claims as a couple alone: such a claim says nothing of who else there is.
    private IEnumerable<HouseholdEdge> Stated() => records.Edges
        .Select(edge => edge with { Person = Cluster(Row(edge.Person)) })
        .GroupBy(edge => (edge.Basis, edge.Group))
        .Where(group => group.Key.Basis != Claim || group.Select(edge => edge.Person).Distinct().Count() > 1)
        .SelectMany(group => group);

    private IEnumerable<HouseholdEdge> SurnameEdges()
    {
        var surname = records.Table.Columns.First(column => column.Role == ColumnRole.Surname);
        var property = records.Table.Columns.First(column => column.Role == ColumnRole.Uprn);
        for (var row = 0; row < records.Table.Count; row++)
        {
            if (surname.Codes[row] >= 0 && property.Codes[row] >= 0)
            {
                var group = $"{surname.Values[surname.Codes[row]]} {property.Values[property.Codes[row]]}";
                yield return new(SurnameAndProperty, group, Cluster(row), HouseholdMaker.CountedOn, null);
            }
        }
    }

    private int PersonOf(string cluster) => _personOf[Row(cluster)];

    private string Cluster(int row) => records.Table.Ids[clusters[row]];

    private static int Row(string id) => int.Parse(id, CultureInfo.InvariantCulture) - 1;

    private static IEnumerable<(int, int)> Pairs(int[] persons) =>
        persons.SelectMany((left, at) => persons.Skip(at + 1).Select(right => (left, right)));

    private static int[] PersonOf(LabelledRecords records, int[] clusters)
    {
        var personOf = new int[clusters.Length];
        foreach (var cluster in Enumerable.Range(0, clusters.Length).GroupBy(row => clusters[row]))
        {
            personOf[cluster.Key] = cluster.GroupBy(row => records.Persons[row])
                .OrderByDescending(of => of.Count()).ThenBy(of => of.Key).First().Key;
        }
        return personOf;
    }
}
