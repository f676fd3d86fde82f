using PbrEngine.Linkage.Tables;

namespace PbrEngine.Linkage.Standardising;

/// <summary>Puts the columns of a table together: what one column says by the way fills the gaps of another, or makes
/// a column where there is none.</summary>
internal sealed class StandardisedColumns
{
    // By-catch of fewer rows is not worth a comparison.
    private const double AddedShareMin = 0.01;

    private readonly List<EncodedColumn> columns = [];

    /// <summary>The columns, each behind the one it came from.</summary>
    public static IReadOnlyList<EncodedColumn> Of(IReadOnlyList<StandardisedColumn> standardised)
    {
        var all = new StandardisedColumns();
        all.columns.AddRange(standardised.Select(one => one.Own).OfType<EncodedColumn>());
        bool isNameSplit = all.Has(ColumnRole.Forename) && all.Has(ColumnRole.Surname);
        foreach (StandardisedColumn one in standardised)
        {
            foreach (EncodedColumn other in one.Others)
            {
                // A full name beside forename and surname says the same once more: it may fill gaps, but not add.
                bool isRepetition = isNameSplit && one.Own is null && other.Role == ColumnRole.MiddleName;
                if (!isRepetition)
                {
                    all.Take(other, behind: one.Own);
                }
            }
        }

        return all.columns;
    }

    private bool Has(ColumnRole role) => columns.Exists(column => column.Role == role);

    private void Take(EncodedColumn other, EncodedColumn? behind)
    {
        int same = columns.FindIndex(column => column.Role == other.Role);
        if (same >= 0)
        {
            columns[same] = Encoding.Fill(columns[same], other);
        }
        else if (other.Counts.Sum() >= AddedShareMin * other.Codes.Length)
        {
            int at = behind is null ? -1 : columns.FindIndex(column => column.Name == behind.Name);
            columns.Insert(at < 0 ? columns.Count : at + 1, other);
        }
    }
}
