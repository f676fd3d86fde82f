using PbrEngine.Linkage.Tables;

namespace PbrEngine.Linkage.Tests.Tables;

/// <summary>Raw tables for tests, from lines of cells with a bar between them.</summary>
internal static class RawTables
{
    /// <summary>A table; the first line is its header. An empty cell states nothing.</summary>
    public static RawTable Of(params string[] lines) =>
        RawTable.Of(lines[0].Split('|'), lines.Skip(1).Select(line => (IReadOnlyList<string?>)line.Split('|')));

    /// <summary>A table of one column, each text in a row of its own.</summary>
    public static RawTable OfColumn(string name, params IEnumerable<string> texts) => Of([name, .. texts]);

    /// <summary>One column, each text in a row of its own.</summary>
    public static RawColumn Column(params IEnumerable<string> texts) => OfColumn("it", texts).Columns[0];

    /// <summary>The rows in another order.</summary>
    public static RawTable Shuffled(RawTable table, int seed)
    {
        int[] order = [.. Enumerable.Range(0, table.Count)];
        new Random(seed).Shuffle(order);
        return RawTable.Of(
            [.. table.Columns.Select(column => column.Name)],
            order.Select(row => (IReadOnlyList<string?>)[.. table.Columns.Select(column => column[row])]));
    }
}
