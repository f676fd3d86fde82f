using PbrEngine.Benchmarks.LinkageData.Chances;
using PbrEngine.Benchmarks.LinkageData.Names;
using PbrEngine.Benchmarks.LinkageData.Places;
using PbrEngine.Benchmarks.LinkageData.Tables;

namespace PbrEngine.Benchmarks.LinkageData.Residents;

/// <summary>Rows about the residents of streets and streets of houses; one row in ten says again what another row says
/// of the same person, with damage.</summary>
internal static class ResidentsTable
{
    private const double MovedShare = 0.18;

    /// <summary>Rows of a person beyond the first: a mean of 1/9, so that one row in ten is such a row.</summary>
    private static readonly Skewed<int> MoreRows = new([(0, 0.9065), (1, 0.0785), (2, 0.0124), (3, 0.0026)]);

    internal static void Write(string path, int rows, int seed)
    {
        using var table = new CsvTable(path, "", ResidentRow.Columns);
        foreach (var row in RowShuffle.Of(Rows(seed).Take(rows), seed))
        {
            table.Write(row.Cells);
        }
    }

    /// <summary>Rows without end, street by street.</summary>
    internal static IEnumerable<ResidentRow> Rows(int seed)
    {
        var streets = new StreetMap(seed);
        var names = new NameBook();
        var households = new HouseholdMaker(names);
        var retelling = new Retelling(names.Nicknames);
        var persons = 0;
        for (var at = 0; at < int.MaxValue; at++)
        {
            var street = streets[at];
            var chance = Chance.For(seed, ChanceTopic.Residents, at);
            for (var house = 1; house <= street.Houses; house++)
            {
                foreach (var resident in households.Make(street.At(house), chance).Residents)
                {
                    var told = ResidentRow.Of(FormattableString.Invariant($"P{++persons}"), resident);
                    yield return Retelling.First(told, chance);
                    for (var more = MoreRows.Draw(chance); more > 0; more--)
                    {
                        var then = chance.Happens(MovedShare) ? Moved(told, streets.Elsewhere(at, at, chance)) : told;
                        yield return retelling.Again(then, resident, chance);
                    }
                }
            }
        }
    }

    private static ResidentRow Moved(ResidentRow row, Address other) => row with
    {
        AddressLine = other.Line,
        Town = other.Town,
        Postcode = other.Postcode,
    };
}
