using PbrEngine.Cli.Printing;
using PbrEngine.Engine.TableLinking;

namespace PbrEngine.Cli.Linkage;

/// <summary>What was made of the columns of a table, for people and for machines.</summary>
internal sealed class ColumnsPage(TakenTable table)
{
    /// <summary>Columns as they were read, and as they are compared.</summary>
    internal object ForMachines() => new
    {
        table.File,
        table.Report.Rows,
        Choices = table.Report.Choices.Select(choice => new
        {
            choice.Column,
            Use = choice.Use.ToString().ToLowerInvariant(),
            Role = choice.Role is { } role ? RoleNames.Of(role) : null,
            Basis = choice.Basis.ToString().ToLowerInvariant(),
            choice.Reason,
            choice.IsWarning,
        }),
        Columns = table.Report.Columns.Select(column => new
        {
            column.Name,
            Role = RoleNames.Of(column.Role),
            column.StatedRows,
            column.Completeness,
            column.DistinctValues,
            column.UnreadableRows,
            column.PlaceholderRows,
            column.Top,
        }),
    };

    /// <summary>What each column is taken for, and why.</summary>
    internal void PrintChoices(Page page)
    {
        page.Line($"{table.File}: {LinkageWords.Count(table.Report.Rows)} records. What its columns are taken for:");
        page.Table(
            ["Column", "Taken for", "Because"],
            [
                .. table.Report.Choices.Select(choice => (string[])
                [
                    choice.Column,
                    choice.Role is { } role ? RoleNames.Of(role) : choice.Use.ToString().ToLowerInvariant(),
                    choice.Reason,
                ]),
            ]);
    }

    /// <summary>What the compared columns hold.</summary>
    internal void PrintContents(Page page)
    {
        page.Line("What the compared columns hold, standardised:");
        page.Table(
            ["Column", "Role", "Stated", "Distinct", "Commonest", "Its share", "Unreadable", "Not known"],
            [
                .. table.Report.Columns.Select(column => (string[])
                [
                    column.Name,
                    RoleNames.Of(column.Role),
                    LinkageWords.Percent(column.Completeness),
                    LinkageWords.Count(column.DistinctValues),
                    column.Top.Count > 0 ? column.Top[0].Value : "",
                    LinkageWords.Percent(
                        column.Top.Count > 0 ? (double)column.Top[0].Rows / column.StatedRows : 0),
                    LinkageWords.Count(column.UnreadableRows),
                    LinkageWords.Count(column.PlaceholderRows),
                ]),
            ]);
    }
}
