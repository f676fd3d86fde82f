using PbrEngine.Linkage.Tables;

namespace PbrEngine.Linkage.Standardising;

/// <summary>Why a table can't be linked.</summary>
internal static class TableChecks
{
    public static TableRefusal NoUsableColumn { get; } = new(TableRefusalKind.NoUsableColumn,
        "No column says anything of a person, so that there is nothing to compare. Map at least one column to a role, "
        + "such as surname or date of birth.");

    /// <summary>What can be told before columns are looked at.</summary>
    public static List<TableRefusal> BeforeChoice(RawTable table, ColumnMap map)
    {
        var refusals = new List<TableRefusal>();
        foreach (string name in map.Named.Where(name => table.Find(name) is null).Distinct(StringComparer.Ordinal))
        {
            refusals.Add(new(TableRefusalKind.UnknownColumn, $"The table has no column {name}. It has "
                + $"{string.Join(", ", table.Columns.Select(column => column.Name))}."));
        }

        if (table.Count == 0)
        {
            refusals.Add(new(TableRefusalKind.Empty, "The table has no row, so that there is nothing to link."));
        }

        return refusals;
    }

    /// <summary>What can be told when the use of every column is chosen.</summary>
    public static List<TableRefusal> AfterChoice(
        RawTable table, IReadOnlyList<ColumnChoice> choices, RawColumn? id)
    {
        var refusals = new List<TableRefusal>();
        if (id is not null)
        {
            AddIdRefusals(table, id, refusals);
        }

        if (choices.All(choice => choice.Use != ColumnUse.Compared))
        {
            refusals.Add(NoUsableColumn);
        }

        return refusals;
    }

    private static void AddIdRefusals(RawTable table, RawColumn id, List<TableRefusal> refusals)
    {
        int missing = id.Codes.Count(code => code == EncodedColumn.Missing);
        if (missing > 0)
        {
            int row = Array.IndexOf(id.Codes, EncodedColumn.Missing) + 1;
            refusals.Add(new(TableRefusalKind.MissingId, FormattableString.Invariant(
                $"{missing} of {table.Count} rows have no {id.Name}, the first of them row {row}. ")
                + "Give each row an id, or name another column."));
        }

        int repeated = Array.FindIndex(id.Counts, count => count > 1);
        if (repeated >= 0)
        {
            int first = Array.IndexOf(id.Codes, repeated);
            int second = Array.IndexOf(id.Codes, repeated, first + 1);
            refusals.Add(new(TableRefusalKind.RepeatedId, FormattableString.Invariant(
                $"{id.Counts.Count(count => count > 1)} ids stand in more than one row: {id.Texts[repeated]} in rows ")
                + FormattableString.Invariant($"{first + 1} and {second + 1}. A row is known by its {id.Name}; ")
                + "remove the repetitions, or name another column."));
        }
    }
}
