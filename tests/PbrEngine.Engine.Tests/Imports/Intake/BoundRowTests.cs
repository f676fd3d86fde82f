using System.Text;
using PbrEngine.Engine.Imports.Csv;
using PbrEngine.Engine.Imports.Intake;

namespace PbrEngine.Engine.Tests.Imports.Intake;

public sealed class BoundRowTests
{
    [Theory]
    [InlineData("x,y,z", "z|x|")]
    [InlineData("x,y", "|x|")]
    public void Item_ColumnNotInTheFileOrTheRow_IsEmpty(string text, string expected)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        using var reader = new CsvRecordReader(stream, CsvOptions.Default);
        reader.Read();
        ColumnSource[] sources = [Source(2), Source(0), Source(ColumnSource.Absent)];
        var row = new BoundRow(reader, sources);

        Assert.Equal(expected, string.Join('|', Enumerable.Range(0, 3).Select(i => new string(row[i]))));
    }

    private static ColumnSource Source(int field) => new(field, new() { From = "h" });
}
