using PbrEngine.Linkage.Tables;

namespace PbrEngine.Linkage.Standardising;

/// <summary>Finds values that stand for "not known": dates that systems fill in, numbers that half a table
/// shares.</summary>
internal static class Placeholders
{
    private const int SharedRowsMax = 50;
    private const double SharedShareMax = 0.005;
    private const double DateShareMax = 0.01;
    private const int DateTimesMax = 20;

    private static readonly HashSet<string> Dates =
        new(StringComparer.Ordinal) { "1900-01-01", "1901-01-01", "1800-01-01", "1970-01-01" };

    /// <summary>Which values of a column stand for "not known", by code.</summary>
    public static Predicate<int> In(EncodedColumn column) => column.Role switch
    {
        ColumnRole.BirthDate => InDates(column),
        ColumnRole.Identifier or ColumnRole.Email or ColumnRole.Phone or ColumnRole.Uprn => code =>
            column.Counts[code] > SharedRowsMax && column.Counts[code] > SharedShareMax * column.Codes.Length,
        _ => _ => false,
    };

    // A date that one row in a hundred states, and far more rows than any date that isn't so frequent, is nobody's
    // birthday.
    private static Predicate<int> InDates(EncodedColumn column)
    {
        double most = DateShareMax * column.Codes.Length;
        int usual = column.Counts.Where(count => count <= most).DefaultIfEmpty(int.MaxValue / DateTimesMax).Max();
        return code => Dates.Contains(column.Values[code])
            || (column.Counts[code] > most && column.Counts[code] > DateTimesMax * usual);
    }
}
