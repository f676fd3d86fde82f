using System.Globalization;
using PbrEngine.Benchmarks.LinkageData.Households;
using PbrEngine.Benchmarks.LinkageData.Tables;
using PbrEngine.Linkage.Households;
using PbrEngine.Linkage.Standardising;
using PbrEngine.Linkage.Tables;

namespace PbrEngine.Benchmarks.HouseholdLinking;

/// <summary>The rows of <c>linkage-data households</c> as the library takes them, with the truth of each.</summary>
internal sealed record LabelledRecords
{
    private static readonly string[] Compared =
        ["forename", "middle_name", "surname", "dob", "sex", "address_line1", "town", "postcode", "uprn"];

    internal required PersonTable Table { get; init; }

    /// <summary>Groups of records, by the feeds' kinds.</summary>
    internal required IReadOnlyList<HouseholdEdge> Edges { get; init; }

    /// <summary>Row to the person in truth, numbered from 0.</summary>
    internal required int[] Persons { get; init; }

    /// <summary>Person to the household of the day on which the table was counted.</summary>
    internal required string[] Households { get; init; }

    /// <summary>Row to the origin of its names.</summary>
    internal required string[] Origins { get; init; }

    /// <summary>Row to the group that names it; null where none does.</summary>
    internal required string?[] Groups { get; init; }

    internal static LabelledRecords Make(int rows, int seed)
    {
        FeedRow[] made = [.. RowShuffle.Of(HouseholdTables.Rows(seed).Take(rows), seed)];
        var persons = new Dictionary<string, int>(StringComparer.Ordinal);
        var households = new List<string>();
        foreach (var row in made)
        {
            if (persons.TryAdd(row.Row.Entity, persons.Count))
                households.Add(row.Household);
        }
        return new()
        {
            Table = Read(made),
            Edges = [.. made.Select(Edge).OfType<HouseholdEdge>()],
            Persons = [.. made.Select(row => persons[row.Row.Entity])],
            Households = [.. households],
            Origins = [.. made.Select(row => row.Origin)],
            Groups = [.. made.Select(row => row.GroupReference.Length == 0 ? null : row.GroupReference)],
        };
    }

    private static PersonTable Read(FeedRow[] rows)
    {
        var builder = new RawTableBuilder(["rec_id", .. Compared]);
        for (var at = 0; at < rows.Length; at++)
        {
            builder.State(0, Id(at));
            // Entity and household stand first, then the feed: the linker must see none of them.
            var cells = rows[at].Cells.AsSpan(3);
            for (var column = 0; column < cells.Length; column++)
            {
                builder.State(column + 1, cells[column]);
            }
            builder.EndRow();
        }
        var prepared = TablePreparation.Prepare(builder.Build(), new() { Id = "rec_id" });
        return prepared.Table ?? throw new InvalidOperationException(prepared.Refusals[0].ToString());
    }

    private static HouseholdEdge? Edge(FeedRow row, int at) => row.GroupReference.Length == 0
        ? null : new(row.Feed.Kind, row.GroupReference, Id(at), row.StartedOn, row.EndedOn);

    private static string Id(int row) => (row + 1).ToString(CultureInfo.InvariantCulture);
}
