using PbrEngine.Linkage.Tables;

namespace PbrEngine.Engine.TableLinking;

/// <summary>Keeps a table of very many columns within what is compared.</summary>
internal static class ComparedColumns
{
    /// <summary>The linker holds sixteen comparisons, and the parts of an address are one of them.</summary>
    internal const int Max = 15;

    /// <summary>The table with its most telling columns: of those that can be left out, the ones go first that say
    /// least of a person, and of these the ones that fewest rows state.</summary>
    /// <param name="table">The table.</param>
    /// <param name="max">How many columns are kept beside the parts of an address.</param>
    /// <param name="left">The columns that were left out, in their order.</param>
    internal static PersonTable AtMost(PersonTable table, int max, out IReadOnlyList<string> left)
    {
        HashSet<EncodedColumn> kept =
        [
            .. table.Columns.Where(IsCompared)
                .OrderBy(column => Rank(column.Role))
                .ThenByDescending(column => column.Counts.Sum(count => (long)count))
                .ThenBy(column => column.Name, StringComparer.Ordinal)
                .Take(max),
        ];
        left = [.. table.Columns.Where(column => IsCompared(column) && !kept.Contains(column)).Select(c => c.Name)];
        return left.Count == 0 ? table : table with
        {
            Columns = [.. table.Columns.Where(column => !IsCompared(column) || kept.Contains(column))],
        };
    }

    /// <summary>Whether there is a column by which records can be compared: a house number or a county alone tells
    /// nobody apart.</summary>
    internal static bool AreEnough(PersonTable table) =>
        table.Columns.Any(column => column.Role is not (ColumnRole.HouseNumber or ColumnRole.Region));

    private static bool IsCompared(EncodedColumn column) => column.Role is not (ColumnRole.Postcode
        or ColumnRole.HouseNumber or ColumnRole.Street or ColumnRole.Locality or ColumnRole.Region or ColumnRole.Uprn);

    private static int Rank(ColumnRole role) => role switch
    {
        ColumnRole.Forename or ColumnRole.Surname or ColumnRole.FullName or ColumnRole.BirthDate => 0,
        ColumnRole.Identifier => 1,
        ColumnRole.Email or ColumnRole.Phone or ColumnRole.Sex or ColumnRole.MiddleName => 2,
        _ => 3,
    };
}
