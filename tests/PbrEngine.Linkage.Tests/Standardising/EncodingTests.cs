using PbrEngine.Linkage.Standardising;
using PbrEngine.Linkage.Tables;
using PbrEngine.Linkage.Tests.Tables;

namespace PbrEngine.Linkage.Tests.Standardising;

public sealed class EncodingTests
{
    [Fact]
    public void Of_Values_AreInOrdinalOrderAndCounted()
    {
        EncodedColumn column = Column("b", "a", "", "B", "b");
        Assert.Equal(["B", "a", "b"], column.Values);
        Assert.Equal([2, 1, -1, 0, 2], column.Codes);
        Assert.Equal([1, 1, 2], column.Counts);
    }

    [Fact]
    public void Of_NothingStated_IsNoColumn()
    {
        RawColumn raw = RawTables.Column("x", "y");
        Assert.Null(Encoding.Of("it", ColumnRole.Other, raw, [null, null]));
    }

    [Fact]
    public void Fill_MissingRows_TakeTheOtherColumnsValues()
    {
        EncodedColumn filled = Encoding.Fill(Column("b", "", "d", ""), Column("x", "c", "y", ""));
        Assert.Equal(["b", "c", "d"], filled.Values);
        Assert.Equal([0, 1, 2, -1], filled.Codes);
        Assert.Equal([1, 1, 1], filled.Counts);
    }

    [Fact]
    public void Without_SomeValues_TheyAreMissing()
    {
        EncodedColumn column = Column("a", "b", "c", "b");
        EncodedColumn without = Encoding.Without(column, code => code == 1);
        Assert.Equal(["a", "c"], without.Values);
        Assert.Equal([0, -1, 1, -1], without.Codes);
        Assert.Equal([1, 1], without.Counts);
        Assert.Same(column, Encoding.Without(column, _ => false));
    }

    internal static EncodedColumn Column(params string[] texts)
    {
        RawColumn raw = RawTables.Column(texts);
        return Encoding.Of("it", ColumnRole.Other, raw, raw.Texts)!;
    }
}
