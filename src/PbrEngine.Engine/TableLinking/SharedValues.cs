using PbrEngine.Linkage.Standardising;
using PbrEngine.Linkage.Tables;

namespace PbrEngine.Engine.TableLinking;

/// <summary>Finds values that a remarkable part of a table shares: nobody's birthday, or a form's first
/// choice.</summary>
internal static class SharedValues
{
    private const double ShareMin = 0.05;
    private const int RowsMin = 20;

    /// <summary>A sentence for each column of which one value is shared by a twentieth of the rows that state any,
    /// where the role says that few people should share one.</summary>
    internal static IEnumerable<string> Warnings(TableReport report) => report.Columns
        .Where(column => TellsPeopleApart(column.Role) && column.Top.Count > 0 && IsShared(column))
        .Select(column => FormattableString.Invariant(
            $"{column.Name}: {column.Top[0].Rows} of {column.StatedRows} rows that state it state the same value; ")
            + "if that stands for \"not known\", empty it.");

    private static bool IsShared(ColumnReport column) =>
        column.Top[0].Rows >= RowsMin && column.Top[0].Rows >= ShareMin * column.StatedRows;

    private static bool TellsPeopleApart(ColumnRole role) => role is ColumnRole.BirthDate or ColumnRole.Identifier
        or ColumnRole.Email or ColumnRole.Phone or ColumnRole.Uprn or ColumnRole.Postcode or ColumnRole.Forename
        or ColumnRole.Surname or ColumnRole.FullName;
}
