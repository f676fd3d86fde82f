namespace PbrEngine.Linkage.Tables;

/// <summary>Two tables put together so that records of one can be linked with records of the other: columns of one role
/// become one column, whatever they are called.</summary>
public sealed record AlignedTables
{
    /// <summary>The rows of the first table, then those of the second; <see cref="PersonTable.Sources"/> is 0 or 1. A
    /// column has its name in the first table. One that states the same in every row of both is left out; there is none
    /// where the two have no role in common.</summary>
    public required PersonTable Table { get; init; }

    /// <summary>The first table's columns that the second has no counterpart of.</summary>
    public required IReadOnlyList<string> OnlyInFirst { get; init; }

    /// <summary>The second table's columns that the first has no counterpart of.</summary>
    public required IReadOnlyList<string> OnlyInSecond { get; init; }

    /// <summary>Puts two tables together. Of several columns of one role, those of one name go together, then the
    /// others in their order.</summary>
    /// <param name="first">A table.</param>
    /// <param name="second">Another one; no id of it is an id of the first.</param>
    /// <returns>The tables as one, and what has no counterpart.</returns>
    public static AlignedTables Of(PersonTable first, PersonTable second)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        (EncodedColumn First, EncodedColumn Second)[] pairs = [.. Pairs(first.Columns, second.Columns)];
        IEnumerable<EncodedColumn> together = pairs.Select(pair => Together(pair.First, pair.Second));
        return new()
        {
            Table = new()
            {
                Ids = [.. first.Ids, .. second.Ids],
                Sources = [.. Enumerable.Repeat(0, first.Count), .. Enumerable.Repeat(1, second.Count)],
                Columns = [.. together.Where(column => column.Values.Length > 1)],
            },
            OnlyInFirst = [.. first.Columns.Except(pairs.Select(pair => pair.First)).Select(column => column.Name)],
            OnlyInSecond = [.. second.Columns.Except(pairs.Select(pair => pair.Second)).Select(column => column.Name)],
        };
    }

    private static IEnumerable<(EncodedColumn First, EncodedColumn Second)> Pairs(
        IReadOnlyList<EncodedColumn> first, IReadOnlyList<EncodedColumn> second)
    {
        List<EncodedColumn> left = [.. second];
        var partners = new EncodedColumn?[first.Count];
        // Other texts go together by name only: two columns that say "something" needn't say the same thing.
        foreach (bool byName in new[] { true, false })
        {
            for (int at = 0; at < partners.Length; at++)
            {
                EncodedColumn column = first[at];
                partners[at] ??= left.Find(other => other.Role == column.Role && (byName
                    ? other.Name.Equals(column.Name, StringComparison.OrdinalIgnoreCase)
                    : column.Role != ColumnRole.Other));
                left.RemoveAll(other => ReferenceEquals(other, partners[at]));
            }
        }

        return first.Zip(partners).Where(pair => pair.Second is not null).Select(pair => (pair.First, pair.Second!));
    }

    private static EncodedColumn Together(EncodedColumn first, EncodedColumn second)
    {
        string[] values = [.. first.Values.Union(second.Values, StringComparer.Ordinal)];
        Array.Sort(values, StringComparer.Ordinal);
        var codes = new Dictionary<string, int>(values.Length, StringComparer.Ordinal);
        foreach (string value in values)
        {
            codes.Add(value, codes.Count);
        }

        var counts = new int[values.Length];
        var rows = new List<int>(first.Codes.Length + second.Codes.Length);
        foreach (EncodedColumn column in new[] { first, second })
        {
            int[] own = Array.ConvertAll(column.Values, value => codes[value]);
            for (int code = 0; code < own.Length; code++)
            {
                counts[own[code]] += column.Counts[code];
            }

            rows.AddRange(column.Codes.Select(code => code < 0 ? EncodedColumn.Missing : own[code]));
        }

        return new() { Name = first.Name, Role = first.Role, Codes = [.. rows], Values = values, Counts = counts };
    }
}
