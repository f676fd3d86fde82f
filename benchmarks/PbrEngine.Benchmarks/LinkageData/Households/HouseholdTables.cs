using PbrEngine.Benchmarks.LinkageData.Chances;
using PbrEngine.Benchmarks.LinkageData.Names;
using PbrEngine.Benchmarks.LinkageData.Residents;
using PbrEngine.Benchmarks.LinkageData.Tables;

namespace PbrEngine.Benchmarks.LinkageData.Households;

/// <summary>Rows of six feeds about the same persons, and a second table of who belongs together by which feed, from
/// when to when.</summary>
internal static class HouseholdTables
{
    internal static void Write(string path, string membershipsPath, int rows, int seed)
    {
        using var table = new CsvTable(path, "", FeedRow.Columns);
        using var memberships = new CsvTable(membershipsPath, "m", FeedRow.MembershipColumns);
        foreach (var row in RowShuffle.Of(Rows(seed).Take(rows), seed))
        {
            var id = table.Write(row.Cells);
            if (row.GroupReference.Length > 0)
            {
                memberships.Write(row.Membership(id));
            }
        }
    }

    /// <summary>Rows without end, house by house.</summary>
    internal static IEnumerable<FeedRow> Rows(int seed)
    {
        var names = new NameBook();
        var rows = new FeedRowMaker(new Retelling(names.Nicknames));
        return new MemberMaker(seed, names).Houses().SelectMany((members, house) =>
            rows.Rows(members, Chance.For(seed, ChanceTopic.Households, -1 - house)));
    }
}
