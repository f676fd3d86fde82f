using PbrEngine.Linkage.Standardising;
using PbrEngine.Linkage.Tables;
using PbrEngine.Linkage.Tests.Tables;

namespace PbrEngine.Linkage.Tests.Standardising;

public sealed class StandardisedColumnsTests
{
    [Fact]
    public void Of_FullNameAlone_MakesColumns()
    {
        Assert.Equal(
            [ColumnRole.Forename, ColumnRole.MiddleName, ColumnRole.Surname],
            Of(RawTables.Of("name", "Ann B Cook", "Dan Dyer"), ColumnRole.FullName).Select(column => column.Role));
    }

    [Fact]
    public void Of_FullNameBesideForenameAndSurname_FillsGapsOnly()
    {
        RawTable table = RawTables.Of("f|s|name", "Ann||Anna B Cook", "|Dyer|Dan Dyer", "Eve|Ellis|Eva Q Ellis");
        IReadOnlyList<EncodedColumn> columns =
            Of(table, ColumnRole.Forename, ColumnRole.Surname, ColumnRole.FullName);
        Assert.Equal(["ANN DAN EVE", "COOK DYER ELLIS"], columns.Select(Rows));
    }

    [Fact]
    public void Of_HouseNumbersOfAStreet_StandBehindItOrFillTheirColumn()
    {
        RawTable alone = RawTables.Of("a|town", "1 Mill Rd|Leeds", "2 Ash Ln|York");
        Assert.Equal(
            ["a", "a:house_number", "town"],
            Of(alone, ColumnRole.Street, ColumnRole.Locality).Select(column => column.Name));
        RawTable beside = RawTables.Of("n|a", "|1 Mill Rd", "7|2 Ash Ln");
        Assert.Equal("1 7", Rows(Of(beside, ColumnRole.HouseNumber, ColumnRole.Street)[0]));
    }

    [Fact]
    public void Of_ByCatchOfVeryFewRows_IsNoColumn()
    {
        string[] names = [.. Enumerable.Range(0, 199).Select(row => row % 2 == 0 ? "Ann" : "Bob"), "Ann Bea"];
        Assert.Single(Of(RawTables.OfColumn("f", names), ColumnRole.Forename));
        Assert.Equal(2, Of(RawTables.OfColumn("f", [.. names, "Cat Dee", "Cat Dee"]), ColumnRole.Forename).Count);
    }

    private static IReadOnlyList<EncodedColumn> Of(RawTable table, params ColumnRole[] roles) =>
        StandardisedColumns.Of([.. table.Columns.Zip(roles, StandardisedColumn.Of)]);

    private static string Rows(EncodedColumn column) =>
        string.Join(' ', column.Codes.Select(code => code < 0 ? "-" : column.Values[code]));
}
