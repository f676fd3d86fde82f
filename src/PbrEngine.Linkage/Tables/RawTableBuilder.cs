using System.Runtime.InteropServices;

namespace PbrEngine.Linkage.Tables;

/// <summary>Makes a table from texts as they are read, keeping each distinct text of a column once. A reader hands in
/// slices of its buffer; a text that is known already costs no allocation.</summary>
public sealed class RawTableBuilder
{
    private readonly ColumnBuilder[] columns;
    private int count;

    /// <summary>Begins a table.</summary>
    /// <param name="headers">The name of each column. A name that comes again gets a number: <c>name (2)</c>; an empty
    /// one is <c>column</c> and its number.</param>
    public RawTableBuilder(IReadOnlyList<string> headers)
    {
        ArgumentNullException.ThrowIfNull(headers);
        var taken = new HashSet<string>(StringComparer.Ordinal);
        columns = [.. headers.Select((header, at) => new ColumnBuilder(UniqueName(header, at + 1, taken)))];
    }

    /// <summary>States a text in the row that is being read. Blanks around it are cut, and a text of blanks states
    /// nothing.</summary>
    /// <param name="column">The column, from 0.</param>
    /// <param name="text">What the row states there.</param>
    /// <exception cref="ArgumentOutOfRangeException">The table has no such column.</exception>
    public void State(int column, ReadOnlySpan<char> text)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)column, (uint)columns.Length, nameof(column));
        columns[column].State(text.Trim());
    }

    /// <summary>Ends the row. Columns that weren't stated are missing in it.</summary>
    public void EndRow()
    {
        count++;
        foreach (ColumnBuilder column in columns)
        {
            column.EndRow();
        }
    }

    /// <summary>The table of the rows that have ended.</summary>
    public RawTable Build() => new() { Columns = [.. columns.Select(column => column.Build())], Count = count };

    private static string UniqueName(string header, int number, HashSet<string> taken)
    {
        string name = string.IsNullOrWhiteSpace(header)
            ? FormattableString.Invariant($"column {number}") : header.Trim();
        string unique = name;
        for (int again = 2; !taken.Add(unique); again++)
        {
            unique = FormattableString.Invariant($"{name} ({again})");
        }

        return unique;
    }

    private sealed class ColumnBuilder(string name)
    {
        private readonly TextCodes codeOfText = new();
        private readonly List<int> counts = [];
        private readonly List<int> codes = [];
        private int stated = EncodedColumn.Missing;

        public void State(ReadOnlySpan<char> text)
        {
            stated = text.IsEmpty ? EncodedColumn.Missing : codeOfText.CodeOf(text);
            if (stated == counts.Count)
            {
                counts.Add(0);
            }
        }

        public void EndRow()
        {
            codes.Add(stated);
            if (stated != EncodedColumn.Missing)
            {
                CollectionsMarshal.AsSpan(counts)[stated]++;
            }

            stated = EncodedColumn.Missing;
        }

        // A text that was stated twice in one row leaves a text of no rows behind; it does no harm.
        public RawColumn Build() =>
            new() { Name = name, Codes = [.. codes], Texts = [.. codeOfText.Texts], Counts = [.. counts] };
    }
}
