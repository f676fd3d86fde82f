using System.Globalization;
using PbrEngine.Linkage.Tables;

namespace PbrEngine.Linkage.Standardising;

/// <summary>Makes a table ready to be linked: finds what its columns say, brings their values into comparable form and
/// says what was found.</summary>
/// <remarks>The result depends on the records alone: not on their order, and not on the number of threads.</remarks>
public static class TablePreparation
{
    private const int ThreadsMax = 2;

    /// <summary>Makes a table ready.</summary>
    /// <param name="table">A table as it was read.</param>
    /// <param name="map">What is known of its columns beforehand.</param>
    /// <param name="threads">How many columns are worked on at once, at most two.</param>
    /// <returns>The table and its report, or refusals.</returns>
    public static PreparedTable Prepare(RawTable table, ColumnMap map, int threads = ThreadsMax)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(map);
        List<TableRefusal> refusals = TableChecks.BeforeChoice(table, map);
        if (refusals.Count > 0)
        {
            return new() { Refusals = refusals };
        }

        IReadOnlyList<ColumnChoice> choices = ColumnRoles.Find(table, map);
        RawColumn? id = table.Columns.Where((_, at) => choices[at].Use == ColumnUse.Id).FirstOrDefault();
        refusals = TableChecks.AfterChoice(table, choices, id);
        return refusals.Count > 0 ? new() { Refusals = refusals } : Prepare(table, choices, id, threads);
    }

    private static PreparedTable Prepare(
        RawTable table, IReadOnlyList<ColumnChoice> choices, RawColumn? id, int threads)
    {
        (RawColumn Raw, ColumnRole Role)[] compared = [.. table.Columns.Zip(choices)
            .Where(pair => pair.Second.Use == ColumnUse.Compared)
            .Select(pair => (pair.First, pair.Second.Role!.Value))];
        var standardised = new StandardisedColumn[compared.Length];
        var options = new ParallelOptions { MaxDegreeOfParallelism = Math.Clamp(threads, 1, ThreadsMax) };
        Parallel.For(0, compared.Length, options, at =>
            standardised[at] = StandardisedColumn.Of(compared[at].Raw, compared[at].Role));
        IReadOnlyList<EncodedColumn> columns = StandardisedColumns.Of(standardised);
        if (columns.Count == 0)
        {
            return new() { Refusals = [TableChecks.NoUsableColumn] };
        }

        return new()
        {
            Table = new PersonTable { Ids = Ids(table, id), Columns = columns },
            Report = Report(table.Count, choices, standardised, columns),
        };
    }

    private static string[] Ids(RawTable table, RawColumn? id) => id is null
        ? [.. Enumerable.Range(1, table.Count).Select(row => row.ToString(CultureInfo.InvariantCulture))]
        : Array.ConvertAll(id.Codes, code => id.Texts[code]);

    private static TableReport Report(
        int rows, IReadOnlyList<ColumnChoice> choices, StandardisedColumn[] standardised,
        IReadOnlyList<EncodedColumn> columns)
    {
        var lost = standardised.Where(one => one.Own is not null).ToDictionary(
            one => one.Own!.Name, one => (one.UnreadableRows, one.PlaceholderRows), StringComparer.Ordinal);
        return new()
        {
            Rows = rows,
            Choices = choices,
            Columns = [.. columns.Select(column => lost.GetValueOrDefault(column.Name) is var (unreadable, placeholder)
                ? ColumnReport.Of(column, unreadable, placeholder) : ColumnReport.Of(column, 0, 0))],
            Warnings =
            [
                .. choices.Where(choice => choice.IsWarning).Select(choice => choice.Use == ColumnUse.Ignored
                    ? $"{choice.Column}: not used, because {choice.Reason}."
                    : $"{choice.Column}: used as {ColumnRoleNames.Of(choice.Role!.Value)}, because {choice.Reason}."),
                .. standardised.SelectMany(one => one.Warnings),
                .. choices.Any(choice => choice.Use == ColumnUse.Id) ? []
                    : new[] { "No column tells rows apart: a row's id is its number, from 1." },
            ],
        };
    }
}
