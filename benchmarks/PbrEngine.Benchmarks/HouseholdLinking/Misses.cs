using PbrEngine.Linkage.Households.Associating;
using PbrEngine.Linkage.Matching;

namespace PbrEngine.Benchmarks.HouseholdLinking;

/// <summary>What is still wrong, by what the two records lack.</summary>
internal static class Misses
{
    internal static void Tell(LabelledRecords records, MatchResult first, AssociativeResult second)
    {
        var weights = first.Pairs.ToDictionary(pair => (pair.Left, pair.Right), pair => pair.Weight);
        var rowsOf = Enumerable.Range(0, records.Persons.Length).GroupBy(row => records.Persons[row]);
        var missed = rowsOf.SelectMany(of => Pairs([.. of]))
            .Where(pair => second.Clusters[pair.Left] != second.Clusters[pair.Right]);
        Tell("missed", records, missed, weights);
        var joined = Enumerable.Range(0, records.Persons.Length).GroupBy(row => second.Clusters[row])
            .SelectMany(of => Pairs([.. of])).Where(pair => records.Persons[pair.Left] != records.Persons[pair.Right]);
        Tell("wrong", records, joined, weights);
    }

    private static void Tell(
        string what, LabelledRecords records, IEnumerable<(int Left, int Right)> pairs,
        Dictionary<(int Left, int Right), double> weights)
    {
        foreach (var kind in pairs.GroupBy(pair => Kind(records, pair.Left, pair.Right, weights))
            .OrderByDescending(kind => kind.Count()).ThenBy(kind => kind.Key, StringComparer.Ordinal))
        {
            HouseholdsCommand.Say($"  {what,-7} {kind.Count(),5}  {kind.Key}");
        }
    }

    private static string Kind(
        LabelledRecords records, int left, int right, Dictionary<(int Left, int Right), double> weights)
    {
        double? weight = weights.TryGetValue((left, right), out double found) ? found
            : weights.TryGetValue((right, left), out double other) ? other : null;
        var births = records.Table.Columns.First(column => column.Name == "dob");
        var date = births.Codes[left] < 0 || births.Codes[right] < 0 ? "a date of birth missing"
            : births.Codes[left] == births.Codes[right] ? "one date of birth" : "dates of birth differ";
        var first = weight is null ? "hopeless or never compared"
            : weight < -4 ? "below -4 bits" : weight < 0 ? "-4 to 0 bits" : weight < 4 ? "0 to 4 bits" : "from 4 bits";
        return $"{date}, {first}";
    }

    private static IEnumerable<(int Left, int Right)> Pairs(int[] rows) =>
        rows.SelectMany((left, at) => rows.Skip(at + 1).Select(right => (left, right)));
}
