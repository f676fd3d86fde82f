using PbrEngine.Linkage.Standardising;
using PbrEngine.Linkage.Tables;
using PbrEngine.Linkage.Tests.Tables;

namespace PbrEngine.Linkage.Tests.Standardising;

public sealed class TableChecksTests
{
    [Fact]
    public void BeforeChoice_UnknownColumnsAndNoRow_AreRefused()
    {
        List<TableRefusal> refusals = TableChecks.BeforeChoice(
            RawTables.Of("a|b"), new ColumnMap { Id = "x", Truth = "A", Ignored = ["y"] });
        Assert.Equal(
            [TableRefusalKind.UnknownColumn, TableRefusalKind.UnknownColumn, TableRefusalKind.Empty],
            refusals.Select(refusal => refusal.Kind));
        Assert.Equal("The table has no column y. It has a, b.", refusals[0].Sentence);
    }

    [Theory]
    [InlineData("1|2|3", null)]
    [InlineData("1|2|", TableRefusalKind.MissingId)]
    [InlineData("1|2|1", TableRefusalKind.RepeatedId)]
    public void AfterChoice_Ids_AreThereAndUnique(string ids, TableRefusalKind? kind)
    {
        RawTable table = RawTables.OfColumn("id", ids.Split('|'));
        List<TableRefusal> refusals = TableChecks.AfterChoice(
            table, [new("s", ColumnUse.Compared, ColumnRole.Surname, ColumnBasis.Named, "")], table.Columns[0]);
        Assert.Equal(kind, refusals.Count == 0 ? null : Assert.Single(refusals).Kind);
    }

    [Fact]
    public void AfterChoice_RepeatedId_NamesItsRows()
    {
        RawTable table = RawTables.OfColumn("id", "a", "b", "c", "b");
        List<TableRefusal> refusals = TableChecks.AfterChoice(table, [], table.Columns[0]);
        Assert.StartsWith("1 ids stand in more than one row: b in rows 2 and 4.", refusals[0].Sentence);
        Assert.Equal(TableRefusalKind.NoUsableColumn, refusals[1].Kind);
    }
}
