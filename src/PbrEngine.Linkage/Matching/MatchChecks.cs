using System.Globalization;
using PbrEngine.Linkage.Tables;

namespace PbrEngine.Linkage.Matching;

/// <summary>Refuses what no table or option can be, before anything works on it.</summary>
internal static class MatchChecks
{
    public static void Check(MatchOptions options)
    {
        if (!double.IsFinite(options.Threshold))
        {
            throw new ArgumentException("The threshold is a number of bits.", nameof(options));
        }

        if (options.Threads < 1 || options.BlockRowsMax < 1 || options.CandidatesFree < 0
            || options.CandidatesPerRecord < 0)
        {
            throw new ArgumentException(
                "There must be a thread, a row of a block, and no number of pairs below 0.", nameof(options));
        }
    }

    public static void Check(PersonTable table)
    {
        foreach (EncodedColumn column in table.Columns)
        {
            if (Fault(column, table.Count) is { } fault)
            {
                throw new ArgumentException($"Column {column.Name}: {fault}", nameof(table));
            }
        }

        if (table.Sources is { } sources && sources.Length != table.Count)
        {
            throw new ArgumentException("Every row comes from a table.", nameof(table));
        }

        if (table.Labels is { } labels && labels.Length != table.Count)
        {
            throw new ArgumentException("Every row has a label, or -1.", nameof(table));
        }
    }

    /// <param name="comparisons">What a table's columns allow to be compared.</param>
    public static void Check(IReadOnlyList<IComparison> comparisons)
    {
        if (comparisons.Count is 0 or > Pattern.ComparisonsMax)
        {
            throw new ArgumentException(
                $"{comparisons.Count} columns say something of a person; there must be 1 to {Pattern.ComparisonsMax}.",
                nameof(comparisons));
        }
    }

    /// <param name="sorted">The table in the order of its ids.</param>
    public static void RefuseSharedIds(PersonTable sorted)
    {
        for (int row = 1; row < sorted.Count; row++)
        {
            if (sorted.Ids[row] == sorted.Ids[row - 1])
            {
                throw new ArgumentException($"Two records have the id {sorted.Ids[row]}.", nameof(sorted));
            }
        }
    }

    private static string? Fault(EncodedColumn column, int rows)
    {
        if (column.Codes.Length != rows)
        {
            return $"it has {column.Codes.Length} rows, the table {rows}.";
        }

        if (column.Counts.Length != column.Values.Length)
        {
            return "every value has a count.";
        }

        int[] counts = new int[column.Values.Length];
        foreach (int code in column.Codes)
        {
            if (code < EncodedColumn.Missing || code >= counts.Length)
            {
                return $"a row has the code {code}, and there are {counts.Length} values.";
            }

            if (code >= 0)
            {
                counts[code]++;
            }
        }

        return !counts.AsSpan().SequenceEqual(column.Counts) ? "the counts aren't those of the rows."
            : Array.Exists(column.Values, string.IsNullOrEmpty) ? "a value without a character is no value."
            : !AreInOrder(column.Values) ? "values stand once each, in ordinal order."
            : column.Role == ColumnRole.BirthDate && Array.Find(column.Values, v => !IsDate(v)) is { } text
                ? $"{text} is no date; dates are written yyyy-MM-dd."
                : null;
    }

    private static bool AreInOrder(string[] values)
    {
        for (int code = 1; code < values.Length; code++)
        {
            if (string.CompareOrdinal(values[code - 1], values[code]) >= 0)
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsDate(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
}
