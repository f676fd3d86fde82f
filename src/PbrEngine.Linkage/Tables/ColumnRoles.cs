namespace PbrEngine.Linkage.Tables;

/// <summary>Finds what each column of a table says of a person: from what is known beforehand, from its header, or
/// from its values; and says why.</summary>
public static class ColumnRoles
{
    private const double RepeatingShareMax = 0.8;
    private const double IdentifierShareMin = 0.05;
    private const double TextLengthMax = 60;

    /// <summary>The use of every column.</summary>
    /// <param name="table">A table of at least one row.</param>
    /// <param name="map">What is known beforehand; its columns are all in the table.</param>
    /// <returns>A choice for each column, in the order of the header.</returns>
    public static IReadOnlyList<ColumnChoice> Find(RawTable table, ColumnMap map)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(map);
        var choices = new ColumnChoice[table.Columns.Count];
        string? id = map.Id is null ? FindId(table, map)?.Name : table.Find(map.Id)?.Name;
        for (int i = 0; i < choices.Length; i++)
        {
            choices[i] = Choose(table, map, table.Columns[i], id);
        }

        return WithOneBirthDate(choices);
    }

    private static RawColumn? FindId(RawTable table, ColumnMap map)
    {
        HashSet<string?> named = [.. map.Named.Select(name => table.Find(name)?.Name)];
        return table.Columns.FirstOrDefault(column => !named.Contains(column.Name)
            && Headers.Read(column.Name).Meaning == HeaderMeaning.RowId && IsOwnInEveryRow(table, column));
    }

    private static ColumnChoice Choose(RawTable table, ColumnMap map, RawColumn column, string? id)
    {
        bool Is(string? name) => name is not null && table.Find(name) == column;
        if (column.Name == id)
        {
            return new(column.Name, ColumnUse.Id, null, map.Id is null ? ColumnBasis.Header : ColumnBasis.Named,
                "it tells rows apart");
        }

        if (Is(map.Truth))
        {
            return new(column.Name, ColumnUse.Truth, null, ColumnBasis.Named, "it was named as the right answer");
        }

        if (map.Ignored.Any(Is))
        {
            return Ignored(column, ColumnBasis.Named, "it was named as not to be used");
        }

        if (column.Texts.Length < (map.IsOneOfSeveral ? 1 : 2))
        {
            return Ignored(column, ColumnBasis.Values, column.Texts.Length == 0
                ? "no row states anything" : "every row that states anything states the same", isWarning: true);
        }

        foreach ((string name, ColumnRole role) in map.Roles)
        {
            if (Is(name))
            {
                bool isConfirmed = ColumnShapes.Confirm(role, column);
                return Compared(column, role, ColumnBasis.Named, isConfirmed ? "it was named so"
                    : "it was named so, although most values can't be read in that way", !isConfirmed);
            }
        }

        return ByHeader(table, column);
    }

    private static ColumnChoice ByHeader(RawTable table, RawColumn column)
    {
        (HeaderMeaning meaning, ColumnRole role) = Headers.Read(column.Name);
        return meaning switch
        {
            HeaderMeaning.Role when ColumnShapes.Confirm(role, column) =>
                Compared(column, role, ColumnBasis.Header, "its header says so"),
            HeaderMeaning.Role => Warned(
                ByValues(column, $"its header says {ColumnRoleNames.Of(role)}, but most values can't be read so; ")),
            HeaderMeaning.RowId => Ignored(column, "its header says that it is an id of the row, not of a person"),
            HeaderMeaning.Answer => Ignored(column, ColumnBasis.Header, "its header says that it holds the right "
                + "answer; if it is an identifier of a person, map it", isWarning: true),
            HeaderMeaning.OfTheRow => Ignored(column, "its header says that it is about the row, not a person"),
            HeaderMeaning.OtherDate => Ignored(column, "its header says that it is a date, but not of birth"),
            HeaderMeaning.Derived => Ignored(column, "it says nothing that name and sex don't say"),
            HeaderMeaning.Number => ByNumbers(table, column),
            HeaderMeaning.OfSomebodyElse =>
                ByRepetition(column, "its header says that it is about somebody or something else; "),
            _ => ByValues(column, ""),
        };
    }

    private static ColumnChoice Warned(ColumnChoice choice) => choice with { IsWarning = true };

    private static ColumnChoice ByNumbers(RawTable table, RawColumn column) => IsOwnInEveryRow(table, column)
        ? Ignored(column, ColumnBasis.Values, "each row has its own, so that it is an id of the row")
        : ColumnShapes.DistinctShare(column) >= IdentifierShareMin
            && ColumnShapes.Confirm(ColumnRole.Identifier, column)
        ? Compared(column, ColumnRole.Identifier, ColumnBasis.Header,
            "its header says that it is a number, and few rows share one")
        : ByRepetition(column, "its header says that it is a number, but many rows share one; ");

    private static ColumnChoice ByValues(RawColumn column, string because) =>
        ColumnShapes.Recognise(column) is { } role
        ? Compared(column, role, ColumnBasis.Values, because + "its values look like it")
        : ByRepetition(column, because);

    private static ColumnChoice ByRepetition(RawColumn column, string because) =>
        ColumnShapes.MeanLength(column) > TextLengthMax
        ? Ignored(column, ColumnBasis.Values, because + "its texts are too long to compare")
        : ColumnShapes.DistinctShare(column) > RepeatingShareMax
        ? Ignored(column, ColumnBasis.Values, because + "nearly every row has a text of its own")
        : Compared(column, ColumnRole.Other, ColumnBasis.Values, because + "its texts repeat from row to row");

    // A date that only looks like one gives way to one that is said to be of birth, or to the first that looks like it.
    private static ColumnChoice[] WithOneBirthDate(ColumnChoice[] choices)
    {
        int best = Array.FindIndex(choices, choice => IsBirthDate(choice) && choice.Basis != ColumnBasis.Values);
        best = best >= 0 ? best : Array.FindIndex(choices, IsBirthDate);
        for (int at = 0; at < choices.Length; at++)
        {
            if (at != best && IsBirthDate(choices[at]) && choices[at].Basis == ColumnBasis.Values)
            {
                choices[at] = choices[at] with
                {
                    Use = ColumnUse.Ignored,
                    Role = null,
                    Reason = $"it is a date, but {choices[best].Column} is taken for the date of birth",
                };
            }
        }

        return choices;
    }

    private static bool IsBirthDate(ColumnChoice choice) => choice.Role == ColumnRole.BirthDate;

    private static bool IsOwnInEveryRow(RawTable table, RawColumn column) => column.Texts.Length == table.Count;

    private static ColumnChoice Compared(
        RawColumn column, ColumnRole role, ColumnBasis basis, string reason, bool isWarning = false) =>
        new(column.Name, ColumnUse.Compared, role, basis, reason, isWarning);

    private static ColumnChoice Ignored(RawColumn column, string reason) =>
        Ignored(column, ColumnBasis.Header, reason);

    private static ColumnChoice Ignored(RawColumn column, ColumnBasis basis, string reason, bool isWarning = false) =>
        new(column.Name, ColumnUse.Ignored, null, basis, reason, isWarning);
}
