using System.Globalization;

namespace PbrEngine.Linkage.Tests.Properties;

/// <summary>Goal: where no guard can object, the persons are the connected components of all pairs that
/// agree.</summary>
public sealed class NaiveReferenceTests
{
    // Each value is its own kind, forenames begin each other, births are close, no sex: nothing for a guard to object
    // to.
    private static readonly string?[] Forenames = ["JO", "JO ANN", "JOAN", null];
    private static readonly string?[] Surnames = ["ARCHER", "BOWMAN", null];
    private static readonly DateOnly?[] Births = [new(1990, 3, 2), new(1991, 3, 2), null];
    private static readonly string?[] Postcodes = ["B338TH", "M11AE", "SW1A1AA", null];
    private static readonly string?[] Uprns = ["7", "8", "9", null];

    [Fact]
    public void Link_WithoutGuards_EqualsBruteForce()
    {
        for (int seed = 1; seed <= 300; seed++)
        {
            var random = new Random(seed);
            LinkRecord[] records = [.. Enumerable.Range(0, random.Next(2, 40)).Select(i => One(random, i))];
            LinkResult result = Linked.Of(records);

            Assert.True(result.Reviews.Count == 0, $"seed {seed}: a guard objected: {result.Doubts()}");
            Assert.True(Naive(records) == result.Shape(), $"seed {seed}: {Naive(records)} is not {result.Shape()}");
        }
    }

    private static LinkRecord One(Random random, int number) =>
        (A.Blank(number.ToString("D2", CultureInfo.InvariantCulture)) with
        {
            Forenames = Forenames[random.Next(4)],
            Surname = Surnames[random.Next(3)],
            DateOfBirth = Births[random.Next(3)],
            Postcode = Postcodes[random.Next(4)],
            Uprn = Uprns[random.Next(4)],
        }).Carrying([.. Enumerable.Range(0, random.Next(3)).Select(_ => ("k" + random.Next(60), "1"))]);

    private static string Naive(LinkRecord[] records)
    {
        int[] person = [.. Enumerable.Range(0, records.Length)];
        for (int left = 0; left < records.Length; left++)
        {
            for (int right = left + 1; right < records.Length; right++)
            {
                if (Agree(records[left], records[right]))
                {
                    int from = Math.Max(person[left], person[right]);
                    int to = Math.Min(person[left], person[right]);
                    person = Array.ConvertAll(person, of => of == from ? to : of);
                }
            }
        }

        return string.Join(" | ", records.Select((record, i) => (record.Id, Person: person[i]))
            .GroupBy(of => of.Person, of => of.Id).Select(ids => string.Join('+', ids)));
    }

    private static bool Agree(LinkRecord left, LinkRecord right)
    {
        if (left.Identifiers.Intersect(right.Identifiers).Any())
        {
            return true;
        }

        if (left.Forenames is null || right.Forenames is null || left.Surname is null || left.DateOfBirth is null
            || left.Surname != right.Surname || left.DateOfBirth != right.DateOfBirth
            || left.Forenames.Split(' ')[0] != right.Forenames.Split(' ')[0])
        {
            return false;
        }

        bool postcodeMissing = left.Postcode is null || right.Postcode is null;
        return postcodeMissing
            ? left.Uprn is not null && left.Uprn == right.Uprn
            : left.Postcode == right.Postcode;
    }
}
