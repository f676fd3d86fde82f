using PbrEngine.Linkage.Tables;

namespace PbrEngine.Linkage.Matching;

/// <summary>Texts that say what another column says already, such as a code and its name. The model takes columns for
/// independent, so that what stands twice would count twice, and might outweigh everything else: they aren't
/// compared.</summary>
public static class DependentTexts
{
    // How many different pairs of values there may be for each value: slips of the pen make some.
    private const double PairsMost = 1.05;

    // Where nearly every row has a value of its own, any two columns go together.
    private const int RowsOfValueMin = 3;

    /// <summary>The columns of the role <see cref="ColumnRole.Other"/> that go with another column value for value, and
    /// that other column; of two texts the later one is dependent.</summary>
    /// <param name="table">The records.</param>
    public static IReadOnlyList<(string Text, string On)> Of(PersonTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        var found = new List<(string, string)>();
        for (int at = 0; at < table.Columns.Count; at++)
        {
            EncodedColumn text = table.Columns[at];
            if (text.Role == ColumnRole.Other && text.Counts.Sum(n => (long)n) >= RowsOfValueMin * text.Values.Length
                && table.Columns.Where((column, other) => column.Role != ColumnRole.Other || other < at)
                    .FirstOrDefault(column => GoTogether(column, text)) is { } same)
            {
                found.Add((text.Name, same.Name));
            }
        }

        return found;
    }

    /// <summary>The table without the texts that aren't compared: the dependent ones where a model is learned, those
    /// that it doesn't know where one is given.</summary>
    internal static PersonTable LeftOut(PersonTable table, ModelDescription? model)
    {
        if (!table.Columns.Any(column => column.Role == ColumnRole.Other))
        {
            return table;
        }

        HashSet<string> dependent = model is null
            ? [.. Of(table).Select(d => d.Text)]
            : [.. table.Columns.Select(c => c.Name).Except(model.Comparisons.Select(c => c.Name))];
        bool IsLeftOut(EncodedColumn column) => column.Role == ColumnRole.Other && dependent.Contains(column.Name);
        return table.Columns.Any(IsLeftOut)
            ? table with { Columns = [.. table.Columns.Where(column => !IsLeftOut(column))] } : table;
    }

    private static bool GoTogether(EncodedColumn one, EncodedColumn other)
    {
        int most = (int)(PairsMost * Math.Min(one.Values.Length, other.Values.Length));
        var (ones, others, pairs) = (new HashSet<int>(), new HashSet<int>(), new HashSet<(int, int)>());
        for (int row = 0; row < one.Codes.Length && pairs.Count <= most; row++)
        {
            (int a, int b) = (one.Codes[row], other.Codes[row]);
            if (a >= 0 && b >= 0 && pairs.Add((a, b)))
            {
                ones.Add(a);
                others.Add(b);
            }
        }

        return others.Count > 1 && pairs.Count <= PairsMost * Math.Min(ones.Count, others.Count);
    }
}
