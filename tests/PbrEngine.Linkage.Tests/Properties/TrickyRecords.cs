using System.Globalization;

namespace PbrEngine.Linkage.Tests.Properties;

/// <summary>Records that collide as often as can be: few names, dates, places and identifiers, many gaps.</summary>
internal static class TrickyRecords
{
    private static readonly string?[] Forenames =
        ["Jane", "Jane Ellen", "jane-ellen", "J", "Jayne", "Peter", "Pete", "Alex", "Alexander", "Mr Peter", null];

    private static readonly string?[] Surnames = ["Archer", "ARCHER", "O'Brien", "O Brien", "Bowman", null];
    private static readonly DateOnly?[] Births =
        [new(1990, 3, 2), new(1990, 3, 2), new(1990, 3, 20), new(1965, 3, 2), new(1900, 1, 1), null];

    private static readonly string?[] Postcodes = ["B33 8TH", "b338th", "M1 1AE", "ZZ99 3VZ", null];
    private static readonly string?[] Uprns = ["7", "007", "8", null, null];
    private static readonly string[] Sources = ["police", "school", "dwp"];

    public static LinkRecord[] Some(Random random, int count, int identifierValues) =>
        [.. Enumerable.Range(0, count).Select(i => One(random, i, identifierValues))];

    /// <summary>Judgements on the first records only, so that they meet and clash.</summary>
    public static Judgement[] Judgements(Random random, LinkRecord[] records, int count) =>
        [.. Enumerable.Range(0, count).Select(i =>
        {
            int right = random.Next(1, Math.Min(records.Length, count / 2));
            return A.Judgement("", "", (JudgementVerdict)random.Next(3)) with
            {
                Left = records[random.Next(right)].Key,
                Right = records[right].Key,
            };
        })];

    private static LinkRecord One(Random random, int number, int identifierValues) => new()
    {
        Source = Pick(random, Sources),
        Id = number.ToString(CultureInfo.InvariantCulture),
        Forenames = Pick(random, Forenames),
        Surname = Pick(random, Surnames),
        DateOfBirth = Pick(random, Births),
        Sex = Pick(random, ['F', 'M', 'U', 'X', 'U']),
        Postcode = Pick(random, Postcodes),
        Uprn = Pick(random, Uprns),
        Identifiers = [.. new[] { "nino", "upn", "nhs" }.Where(_ => random.Next(3) == 0)
            .Select(kind => new RecordIdentifier(
                kind, random.Next(identifierValues).ToString(CultureInfo.InvariantCulture)))],
    };

    private static T Pick<T>(Random random, T[] values) => values[random.Next(values.Length)];
}
