using PbrEngine.Linkage.Comparing;
using PbrEngine.Linkage.Standardising;
using PbrEngine.Linkage.Tables;

namespace PbrEngine.Linkage.Households.Associating;

/// <summary>What two records can't differ in and still be joined for the sake of their households. A household speaks
/// for each of its members alike: it can't outweigh what tells them from each other.</summary>
internal sealed class Contradictions(PersonTable table)
{
    private readonly EncodedColumn[] identifiers = Of(table, ColumnRole.Identifier);
    private readonly EncodedColumn[] births = Of(table, ColumnRole.BirthDate);
    private readonly EncodedColumn[] sexes = Of(table, ColumnRole.Sex);
    private readonly EncodedColumn? forename = Of(table, ColumnRole.Forename).FirstOrDefault();
    private readonly EncodedColumn? surname = Of(table, ColumnRole.Surname).FirstOrDefault();

    /// <summary>Whether two records contradict each other; symmetric. What isn't stated contradicts nothing.</summary>
    public bool Between(int left, int right) =>
        Array.Exists(identifiers, column => Differ(column, left, right))
        || Array.Exists(births, column => Differ(column, left, right)
            && (BirthsFarApart(column, left, right) || Array.Exists(sexes, sex => Differ(sex, left, right))))
        || ForenamesDiffer(left, right);

    private static bool Differ(EncodedColumn column, int left, int right) =>
        column.Codes[left] >= 0 && column.Codes[right] >= 0 && column.Codes[left] != column.Codes[right];

    private static bool BirthsFarApart(EncodedColumn column, int left, int right) => DateDifferences.Compare(
        DateDifferences.NumberOf(column.Values[column.Codes[left]]),
        DateDifferences.NumberOf(column.Values[column.Codes[right]])) < DateDifference.YearOnly;

    private bool ForenamesDiffer(int left, int right)
    {
        if (forename is null || !Differ(forename, left, right))
        {
            return false;
        }

        string one = forename.Values[forename.Codes[left]];
        string other = forename.Values[forename.Codes[right]];
        return ForenameDifference.IsBelow(ForenameDifference.ClearlyOtherBelow, one, other)
            && !Nicknames.English.AreOneName(one, other)
            && !IsSurname(one, right) && !IsSurname(other, left);
    }

    // Forename and surname in each other's place.
    private bool IsSurname(string name, int row) =>
        surname is not null && surname.Codes[row] >= 0 && surname.Values[surname.Codes[row]] == name;

    private static EncodedColumn[] Of(PersonTable table, ColumnRole role) =>
        [.. table.Columns.Where(column => column.Role == role)];
}
