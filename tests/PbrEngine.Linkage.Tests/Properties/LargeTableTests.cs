using System.Globalization;

namespace PbrEngine.Linkage.Tests.Properties;

public sealed class LargeTableTests
{
    // Three sources state each of 4,000 persons in their own way; one of three lacks either the number or the
    // postcode.
    [Fact]
    public void Link_TwelveThousandRecordsOfKnownPersons_FindsThemAll()
    {
        LinkRecord[] records = [.. Enumerable.Range(0, 4_000).SelectMany(OfOnePerson)];
        new Random(7).Shuffle(records);

        LinkResult result = Linked.Of(records);

        Assert.Equal(4_000, result.Persons.Count);
        Assert.All(result.Persons, person => Assert.Single(person.Records.Select(key => key.Id).Distinct()));
        Assert.Empty(result.Reviews);
    }

    private static LinkRecord[] OfOnePerson(int number)
    {
        string id = number.ToString("D5", CultureInfo.InvariantCulture);
        LinkRecord stated = A.Person(id, "Jane Ellen", "Archer" + Letters(number)) with
        {
            DateOfBirth = new DateOnly(1950, 1, 1).AddDays(number * 5),
            Postcode = $"B{number % 89 + 1} {number % 9}TH",
        };
        return
        [
            stated with
            {
                Source = "school",
                Postcode = number % 3 == 0 ? null : stated.Postcode,
                Identifiers = Upn(id),
            },
            stated with { Source = "housing", Forenames = "JANE-ELLEN" },
            stated with { Source = "police", Forenames = "jane", Identifiers = number % 3 == 0 ? Upn(id) : [] },
        ];
    }

    private static IReadOnlyList<RecordIdentifier> Upn(string id) => [new("upn", id)];

    private static string Letters(int number) =>
        string.Concat(number.ToString("D5", CultureInfo.InvariantCulture).Select(digit => (char)(digit - '0' + 'a')));
}
