using System.Globalization;

namespace PbrEngine.Linkage.Tests.Modelling;

/// <summary>Strangers who make a place of a few records, so that a model's prior and frequencies mean
/// something.</summary>
internal static class Neighbours
{
    private static readonly string[] Syllables =
        ["an", "bel", "cor", "da", "fen", "gra", "hol", "jor", "ka", "len", "mar", "nor", "pen", "ri", "sta", "tom"];

    internal static LinkRecord[] Some(int count, int seed)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, count).Select(i =>
            Resident(random, "n" + i.ToString("D5", CultureInfo.InvariantCulture)))];
    }

    internal static LinkRecord Resident(Random random, string id) => new()
    {
        Source = "school",
        Id = id,
        Forenames = Word(random, 2),
        Surname = Word(random, 3),
        DateOfBirth = new DateOnly(1950, 1, 1).AddDays(random.Next(25_000)),
        Sex = random.Next(2) == 0 ? 'F' : 'M',
        Postcode = $"B{random.Next(1, 90)} {random.Next(10)}TH",
        Uprn = random.Next(1, 1_000_000).ToString(CultureInfo.InvariantCulture),
    };

    private static string Word(Random random, int syllables) => string.Concat(
        Enumerable.Range(0, syllables).Select(_ => Syllables[random.Next(Syllables.Length)]));
}
