using System.Globalization;
using PbrEngine.Benchmarks.LinkageData.Households;
using PbrEngine.Linkage;

namespace PbrEngine.Benchmarks.Linking;

/// <summary>The rows of <c>linkage-data households</c> as records: people that the shipped model never saw, written
/// down by others, far worse, and without a number.</summary>
internal static class HouseholdRecords
{
    internal static CouncilRecords Of(int rows, int seed)
    {
        var stated = HouseholdTables.Rows(seed).Take(rows).ToList();
        var records = stated.Select(Record).ToList();
        var edges = records.Zip(stated).Where(r => r.Second.GroupReference.Length > 0).Select(r => new RecordEdge(
            r.First.Key, r.Second.Feed.Kind, r.Second.GroupReference, r.Second.StartedOn, r.Second.EndedOn));
        return new(records, [.. edges], records.Zip(stated).ToDictionary(r => r.First.Key, r => r.Second.Row.Entity));
    }

    private static LinkRecord Record(FeedRow stated, int number) => new()
    {
        Source = stated.Feed.Name,
        Id = number.ToString(CultureInfo.InvariantCulture),
        Forenames = $"{stated.Row.Forename} {stated.Row.MiddleName}",
        Surname = stated.Row.Surname,
        DateOfBirth = stated.Row.BornOn,
        Sex = stated.Row.Sex.FirstOrDefault('U'),
        Postcode = stated.Row.Postcode,
        Uprn = stated.Uprn,
    };
}
