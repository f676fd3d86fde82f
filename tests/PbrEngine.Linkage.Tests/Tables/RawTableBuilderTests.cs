using PbrEngine.Linkage.Tables;

namespace PbrEngine.Linkage.Tests.Tables;

public sealed class RawTableBuilderTests
{
    [Fact]
    public void Headers_RepeatedOrEmpty_GetNamesOfTheirOwn()
    {
        RawTable table = new RawTableBuilder(["name", "", " name ", "name"]).Build();
        Assert.Equal(["name", "column 2", "name (2)", "name (3)"], table.Columns.Select(column => column.Name));
    }

    [Fact]
    public void State_SlicesOfABuffer_AreKeptAsTexts()
    {
        var builder = new RawTableBuilder(["a", "b"]);
        char[] buffer = "x y".ToCharArray();
        builder.State(0, buffer.AsSpan(0, 1));
        builder.State(1, buffer.AsSpan(2, 1));
        builder.EndRow();
        buffer[0] = 'z';
        builder.State(0, buffer.AsSpan(0, 1));
        builder.EndRow();
        RawTable table = builder.Build();
        Assert.Equal(["x", "z"], table.Columns[0].Texts);
        Assert.Equal(("y", null), (table.Columns[1][0], table.Columns[1][1]));
    }

    [Fact]
    public void State_NoSuchColumn_Throws()
    {
        var builder = new RawTableBuilder(["a"]);
        Assert.Throws<ArgumentOutOfRangeException>(() => builder.State(1, "x"));
        Assert.Throws<ArgumentOutOfRangeException>(() => builder.State(-1, "x"));
    }
}
