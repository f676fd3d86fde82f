using System.Text;
using PbrEngine.Engine.Imports.Csv;
using PbrEngine.Engine.Imports.Intake;

namespace PbrEngine.Engine.Tests.Imports.Intake;

public sealed class CsvIssuesTests
{
    [Theory]
    [InlineData("a\0\"b\n", "IMP-015 IMP-016")]
    [InlineData("12345678901\n", "IMP-018")]
    [InlineData("a\n", "")]
    public void Of_Faults_GivesEachItsCode(string text, string codes)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        using var reader = new CsvRecordReader(stream, new() { RecordBytesMax = 10 });
        reader.Read();

        Assert.Equal(codes, string.Join(' ', CsvIssues.Of(reader, "f").Select(i => i.Code)));
    }

    [Theory]
    [InlineData("\nx", "The line is empty; remove it.")]
    [InlineData("a,b", "The row has 2 columns, not 3; quote commas in text.")]
    public void ColumnCount_SaysWhatIsThere(string text, string message)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        using var reader = new CsvRecordReader(stream, CsvOptions.Default);
        reader.Read();

        Assert.Equal(message, CsvIssues.ColumnCount(reader, "f", 3).Message);
    }
}
