using PbrEngine.Linkage.Tables;
using PbrEngine.Linkage.Tests.Matching;

namespace PbrEngine.Linkage.Tests.Tables;

public sealed class AlignedTablesTests
{
    [Fact]
    public void Of_OtherHeadersAndOrder_AreAlignedByRole()
    {
        AlignedTables aligned = AlignedTables.Of(
            Table("a", People.Column("surname", ColumnRole.Surname, "LEE", "RAY"),
                People.Column("dob", ColumnRole.BirthDate, "1990-01-02", "")),
            Table("b", People.Column("born", ColumnRole.BirthDate, "", "1990-01-02"),
                People.Column("last", ColumnRole.Surname, "ABE", "LEE")));

        PersonTable table = aligned.Table;
        Assert.Equal(["a0", "a1", "b0", "b1"], table.Ids);
        Assert.Equal([0, 0, 1, 1], table.Sources!);
        Assert.Equal(["surname"], table.Columns.Select(column => column.Name));
        Assert.Equal(["ABE", "LEE", "RAY"], table.Columns[0].Values);
        Assert.Equal([1, 2, 0, 1], table.Columns[0].Codes);
        Assert.Equal([1, 2, 1], table.Columns[0].Counts);
    }

    [Fact]
    public void Of_SeveralOfOneRole_GoTogetherByNameThenByOrder()
    {
        AlignedTables aligned = AlignedTables.Of(
            Table("a", Street("x", "1"), Street("line 2", "2"), Street("z", "3")),
            Table("b", Street("LINE 2", "4"), Street("q", "5")));

        Assert.Equal([["1", "5"], ["2", "4"]], aligned.Table.Columns.Select(column => column.Values));
        Assert.Equal(["z"], aligned.OnlyInFirst);
        Assert.Empty(aligned.OnlyInSecond);
    }

    [Fact]
    public void Of_OtherTexts_GoTogetherByNameOnly()
    {
        AlignedTables aligned = AlignedTables.Of(
            Table("a", People.Column("trade", ColumnRole.Other, "baker"), Street("s", "1")),
            Table("b", People.Column("colour", ColumnRole.Other, "red"), Street("s", "2")));

        Assert.Equal(["s"], aligned.Table.Columns.Select(column => column.Name));
        Assert.Equal(["trade"], aligned.OnlyInFirst);
        Assert.Equal(["colour"], aligned.OnlyInSecond);
    }

    private static EncodedColumn Street(string name, string value) =>
        People.Column(name, ColumnRole.Street, value);

    private static PersonTable Table(string prefix, params EncodedColumn[] columns) => new()
    {
        Ids = [.. columns[0].Codes.Select((_, row) => prefix + row)],
        Columns = columns,
    };
}
