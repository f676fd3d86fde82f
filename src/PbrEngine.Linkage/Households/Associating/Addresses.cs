using PbrEngine.Linkage.Tables;

namespace PbrEngine.Linkage.Households.Associating;

/// <summary>Which records state one address.</summary>
internal sealed class Addresses(PersonTable table)
{
    private readonly EncodedColumn[] properties = Of(table, ColumnRole.Uprn);
    private readonly EncodedColumn[] postcodes = Of(table, ColumnRole.Postcode);
    private readonly EncodedColumn[] houses = Of(table, ColumnRole.HouseNumber);

    /// <summary>Whether two records state one property; where one of them states none, one postcode and no different
    /// house. Symmetric.</summary>
    public bool AreOne(int left, int right)
    {
        bool hasProperty = Array.Exists(properties, column => AreStated(column, left, right));
        return hasProperty
            ? Array.Exists(properties, column => AreEqual(column, left, right))
            : Array.Exists(postcodes, column => AreEqual(column, left, right))
                && !Array.Exists(houses, column =>
                    AreStated(column, left, right) && !AreEqual(column, left, right));
    }

    /// <summary>Whether two records state addresses of one kind, so that they can be told apart. Symmetric.</summary>
    public bool AreStated(int left, int right) =>
        Array.Exists(properties, column => AreStated(column, left, right))
        || Array.Exists(postcodes, column => AreStated(column, left, right));

    private static bool AreStated(EncodedColumn column, int left, int right) =>
        column.Codes[left] >= 0 && column.Codes[right] >= 0;

    private static bool AreEqual(EncodedColumn column, int left, int right) =>
        column.Codes[left] >= 0 && column.Codes[left] == column.Codes[right];

    private static EncodedColumn[] Of(PersonTable table, ColumnRole role) =>
        [.. table.Columns.Where(column => column.Role == role)];
}
