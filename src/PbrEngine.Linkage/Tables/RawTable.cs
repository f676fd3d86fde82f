namespace PbrEngine.Linkage.Tables;

/// <summary>A table of texts as it was read, held by columns. <see cref="RawTableBuilder"/> makes it.</summary>
public sealed record RawTable
{
    /// <summary>The columns, in the order of the header.</summary>
    public required IReadOnlyList<RawColumn> Columns { get; init; }

    /// <summary>Number of rows.</summary>
    public required int Count { get; init; }

    /// <summary>The column of a name.</summary>
    /// <param name="name">A header; case doesn't matter where only one header fits.</param>
    /// <returns>The column, or null where the table has none of the name.</returns>
    public RawColumn? Find(string name) =>
        Columns.FirstOrDefault(column => column.Name == name)
        ?? (Columns.Where(column => column.Name.Equals(name, StringComparison.OrdinalIgnoreCase)).ToArray() is [var one]
            ? one : null);

    /// <summary>The same rows in another order.</summary>
    /// <param name="order">New row to old row.</param>
    public RawTable InOrder(int[] order) => this with
    {
        Columns = [.. Columns.Select(c => c with { Codes = Array.ConvertAll(order, row => c.Codes[row]) })],
    };

    /// <summary>A table of a header and rows in memory.</summary>
    /// <param name="headers">The name of each column.</param>
    /// <param name="rows">The texts of each row; a row that is too short states nothing in the columns it
    /// lacks.</param>
    /// <returns>The table.</returns>
    public static RawTable Of(IReadOnlyList<string> headers, IEnumerable<IReadOnlyList<string?>> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        var builder = new RawTableBuilder(headers);
        foreach (IReadOnlyList<string?> row in rows)
        {
            for (int column = 0; column < row.Count; column++)
            {
                builder.State(column, row[column]);
            }

            builder.EndRow();
        }

        return builder.Build();
    }
}
