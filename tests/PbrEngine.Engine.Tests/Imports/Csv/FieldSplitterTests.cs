using PbrEngine.Engine.Imports.Csv;

namespace PbrEngine.Engine.Tests.Imports.Csv;

public sealed class FieldSplitterTests
{
    [Fact]
    public void SplitPlain_ManyFields_GrowsAndKeepsEach()
    {
        var fields = new FieldSplitter(',');

        fields.SplitPlain(string.Join(',', Enumerable.Range(0, 1000)));

        Assert.Equal(1000, fields.Count);
        Assert.Equal("999", new string(fields[999]));
    }

    [Fact]
    public void SplitQuoted_DoubledQuotesInSeveralFields_UndoesEach()
    {
        var fields = new FieldSplitter(',');
        var quotes = new string('"', 600);

        fields.SplitQuoted($"\"a\"\"\",b,\"{quotes}\",\"\",");

        Assert.Equal(5, fields.Count);
        Assert.Equal(["a\"", "b", quotes[..300], "", ""], Enumerable.Range(0, 5).Select(i => new string(fields[i])));
    }

    [Fact]
    public void Clear_AfterARow_HasNoFields()
    {
        var fields = new FieldSplitter(';');
        fields.SplitPlain("a;b");

        fields.Clear();

        Assert.Equal(0, fields.Count);
    }
}
