using PbrEngine.Linkage.Tables;

namespace PbrEngine.Linkage.Deltas;

/// <summary>Which rows of two states of a table state the same. Both are in the ordinal order of their ids.</summary>
/// <remarks>What is compared is what rows come to state once they are standardised, in the end: whatever changes it, a
/// value that too many rows share among the rest, shows here and needs no case of its own.</remarks>
internal sealed record RowChanges
{
    /// <summary>Said of a row that is no more, or states something else.</summary>
    public const int None = -1;

    /// <summary>Row then to the row now that states the same; <see cref="None"/> where none does.</summary>
    public required int[] Now { get; init; }

    /// <summary>Rows now that weren't there or stated something else, ascending.</summary>
    public required int[] Touched { get; init; }

    /// <summary>Rows then that are no more or state something else, ascending.</summary>
    public required int[] Gone { get; init; }

    /// <summary>The changes; null where the columns aren't the same.</summary>
    public static RowChanges? Of(PersonTable then, PersonTable now)
    {
        if (!Names(then).SequenceEqual(Names(now)))
        {
            return null;
        }

        int[] rows = Together(then, now);
        for (int at = 0; at < then.Columns.Count; at++)
        {
            LeaveEqual(rows, then.Columns[at], now.Columns[at]);
        }

        bool[] isKnown = new bool[now.Count];
        foreach (int row in rows.Where(row => row != None))
        {
            isKnown[row] = true;
        }

        return new()
        {
            Now = rows,
            Touched = [.. Enumerable.Range(0, now.Count).Where(row => !isKnown[row])],
            Gone = [.. Enumerable.Range(0, then.Count).Where(row => rows[row] == None)],
        };
    }

    private static IEnumerable<(string, ColumnRole)> Names(PersonTable table) =>
        table.Columns.Select(column => (column.Name, column.Role));

    // Row then to the row now of the same id.
    private static int[] Together(PersonTable then, PersonTable now)
    {
        int[] rows = new int[then.Count];
        int place = 0;
        for (int row = 0; row < rows.Length; row++)
        {
            while (place < now.Count && string.CompareOrdinal(now.Ids[place], then.Ids[row]) < 0)
            {
                place++;
            }

            rows[row] = place < now.Count && now.Ids[place] == then.Ids[row] ? place : None;
        }

        return rows;
    }

    private static void LeaveEqual(int[] rows, EncodedColumn then, EncodedColumn now)
    {
        int[] codes = Codes(then.Values, now.Values);
        for (int row = 0; row < rows.Length; row++)
        {
            int code = then.Codes[row];
            if (rows[row] != None && now.Codes[rows[row]] != (code < 0 ? EncodedColumn.Missing : codes[code]))
            {
                rows[row] = None;
            }
        }
    }

    // Code then to code now; one that no row has where the value isn't stated any more.
    private static int[] Codes(string[] then, string[] now)
    {
        int[] codes = new int[then.Length];
        int place = 0;
        for (int code = 0; code < codes.Length; code++)
        {
            while (place < now.Length && string.CompareOrdinal(now[place], then[code]) < 0)
            {
                place++;
            }

            codes[code] = place < now.Length && now[place] == then[code] ? place : int.MaxValue;
        }

        return codes;
    }
}
