using PbrEngine.Linkage.Tables;

namespace PbrEngine.Linkage.Tests.Tables;

public sealed class RawTableTests
{
    [Fact]
    public void Of_RowsOfTexts_AreHeldByColumnEachTextOnce()
    {
        RawTable table = RawTables.Of("id|town", "1|Leeds", "2|", "3| Leeds ", "4");
        Assert.Equal(4, table.Count);
        Assert.Equal(["Leeds"], table.Columns[1].Texts);
        Assert.Equal([2], table.Columns[1].Counts);
        Assert.Equal([0, EncodedColumn.Missing, 0, EncodedColumn.Missing], table.Columns[1].Codes);
        Assert.Equal(("Leeds", null), (table.Columns[1][2], table.Columns[1][3]));
    }

    [Theory]
    [InlineData("town", "town")]
    [InlineData("TOWN", "town")]
    [InlineData("Name", "Name")]
    [InlineData("NAME", null)]
    [InlineData("other", null)]
    public void Find_ByName_CaseCountsOnlyWhereTwoFit(string name, string? found) =>
        Assert.Equal(found, RawTables.Of("town|name|Name", "a|b|c").Find(name)?.Name);
}
