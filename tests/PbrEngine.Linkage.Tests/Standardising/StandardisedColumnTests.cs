using PbrEngine.Linkage.Standardising;
using PbrEngine.Linkage.Tables;
using PbrEngine.Linkage.Tests.Tables;

namespace PbrEngine.Linkage.Tests.Standardising;

public sealed class StandardisedColumnTests
{
    [Fact]
    public void Of_Dates_CountsWhatIsLost()
    {
        RawColumn raw = RawTables.Column("25/12/1985", "26/12/1985", "12/27/1985", "x", "01/01/1900", "");
        var column = StandardisedColumn.Of(raw, ColumnRole.BirthDate);
        Assert.Equal(["1985-12-25", "1985-12-26"], column.Own!.Values);
        Assert.Equal((2, 1), (column.UnreadableRows, column.PlaceholderRows));
        Assert.Equal(3, column.Warnings.Count);
        Assert.Contains(column.Warnings, warning => warning.Contains("month first", StringComparison.Ordinal));
    }

    [Fact]
    public void Of_FullNames_IsAllByCatch()
    {
        var column = StandardisedColumn.Of(RawTables.Column("Ann B Cook", "Dan Dyer"), ColumnRole.FullName);
        Assert.Null(column.Own);
        Assert.Equal(
            [("it:forename", ColumnRole.Forename), ("it:middle_name", ColumnRole.MiddleName),
                ("it:surname", ColumnRole.Surname)],
            column.Others.Select(other => (other.Name, other.Role)));
    }

    [Fact]
    public void Of_AddressLines_BringHouseNumbers()
    {
        var column = StandardisedColumn.Of(RawTables.Column("1 Mill Rd", "Ash Ln"), ColumnRole.Street);
        Assert.Equal(["ASH LANE", "MILL ROAD"], column.Own!.Values);
        Assert.Equal([0, -1], Assert.Single(column.Others).Codes);
        Assert.Empty(column.Warnings);
    }

    [Fact]
    public void Of_NothingReadable_HasNoColumn()
    {
        var column = StandardisedColumn.Of(RawTables.Column("x", "y"), ColumnRole.Sex);
        Assert.Null(column.Own);
        Assert.Empty(column.Others);
        Assert.Equal(2, column.UnreadableRows);
    }
}
