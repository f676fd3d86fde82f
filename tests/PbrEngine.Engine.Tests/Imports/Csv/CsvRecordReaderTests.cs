using PbrEngine.Engine.Imports.Csv;
using static PbrEngine.Engine.Tests.Imports.Csv.CsvReading;

namespace PbrEngine.Engine.Tests.Imports.Csv;

public sealed class CsvRecordReaderTests
{
    private static readonly CsvOptions Small = new() { RecordBytesMax = 10, KeptBytesMax = 6, ReadBytes = 4 };

    [Theory]
    [InlineData("a,b\n1,2\n", "a|b\n1|2")]
    [InlineData("a,b\r\n1,2\r\n", "a|b\n1|2")]
    [InlineData("a,b\n1,2", "a|b\n1|2")]
    [InlineData("a,b\r\n1,2\r", "a|b\n1|2")]
    [InlineData("a,b,\n,,\n", "a|b|\n||")]
    [InlineData("\uFEFFa,b\n", "a|b")]
    [InlineData("\"a\",\"b\"\n", "a|b")]
    [InlineData("\"a,1\",\"b\"\"c\"\n", "a,1|b\"c")]
    [InlineData("\"\",\"\"\"\"\n", "|\"")]
    [InlineData("\"\"\"x\"\"\",\"y\"\"\"\"z\"\r\n", "\"x\"|y\"\"z")]
    [InlineData("\"two\nlines\",x\n3,4\n", "two\nlines|x\n3|4")]
    [InlineData("\"two\r\nlines\",x\r\n3,4\r\n", "two\r\nlines|x\n3|4")]
    [InlineData("a,\"b\",\n", "a|b|")]
    [InlineData("a,\"b\",", "a|b|")]
    [InlineData("Zoë,Łódź\n", "Zoë|Łódź")]
    [InlineData("", "")]
    public void Read_WellFormed_GivesFields(string text, string expected) => Assert.Equal(expected, Fields(text));

    [Fact]
    public void Read_QuotedLines_CountsPhysicalLines() =>
        Assert.Equal([1, 2, 5], Read("a,b\n\"x\n\ny\",2\n3,4\n").Select(r => r.Line));

    [Fact]
    public void Read_QuotedRecord_KeepsRawTextAsItStood() =>
        Assert.Equal("\"x\ny\", \"\"", Read("\"x\ny\", \"\"\n".Replace(" ", "", StringComparison.Ordinal))[0].Raw
            .Replace(",", ", ", StringComparison.Ordinal));

    [Theory]
    [InlineData("a\n\"b\nc\nd\n", "1:None 2:BrokenQuoting 3:None 4:None")]
    [InlineData("a\n\"b\"c\nd\n", "1:None 2:BrokenQuoting 3:None")]
    [InlineData("a\nb\"c\nd\n", "1:None 2:BrokenQuoting 3:None")]
    [InlineData("a\n\"b\" \nd\n", "1:None 2:BrokenQuoting 3:None")]
    [InlineData("a\n\"b\nc\"x\nd\n", "1:None 2:BrokenQuoting 3:BrokenQuoting 4:None")]
    [InlineData("a\n\"b\"\rc\nd\n", "1:None 2:BrokenQuoting 3:None")]
    public void Read_BrokenQuoting_RejectsTheFirstLineAndGoesOnWithTheNext(string text, string expected) =>
        Assert.Equal(expected, Faults(text));

    [Theory]
    [InlineData("a\n\"b", true)]
    [InlineData("a\n\"b\n", false)]
    [InlineData("a\n\"b\nc", false)]
    [InlineData("a\n\"b\"", false)]
    public void Read_OpenQuoteAtTheEnd_IsTruncatedWhenItsLineIsTheLastAndUnended(string text, bool expected) =>
        Assert.Equal(expected, Read(text).Exists(r => r.IsTruncated));

    [Fact]
    public void Read_NulByte_RejectsThatRecordOnly() => Assert.Equal("1:None 2:NulByte 3:None", Faults("a\nb\0c\nd\n"));

    [Fact]
    public void Read_InvalidUtf8_RejectsThatRecordOnly()
    {
        var records = Read([(byte)'a', 10, 0xC3, 0x28, 10, (byte)'b', 10]);

        Assert.Equal([CsvFaults.None, CsvFaults.InvalidUtf8, CsvFaults.None], records.Select(r => r.Faults));
        Assert.Equal("\uFFFD(", records[1].Raw);
    }

    [Fact]
    public void Read_SeveralFaults_NamesThemAll() =>
        Assert.Equal("1:BrokenQuoting, NulByte", Faults("a\0\"b\n"));

    [Theory]
    [InlineData("1234567890\nx\n", "1:None 2:None")]
    [InlineData("1234567890\r\nx\n", "1:None 2:None")]
    [InlineData("12345678901\nx\n", "1:TooLong 2:None")]
    [InlineData("1234567890", "1:None")]
    [InlineData("12345678901", "1:TooLong")]
    [InlineData("\"12345678\"\nx\n", "1:None 2:None")]
    [InlineData("\"123456789\"\nx\n", "1:TooLong 2:None")]
    [InlineData("\"123\n5678\"\nx\n", "1:None 3:None")]
    [InlineData("\"123\n56789\"\nx\n", "1:BrokenQuoting 2:BrokenQuoting 3:None")]
    [InlineData("\"1\",\"2\",\n34567\n", "1:None 2:None")]
    public void Read_AtTheLengthLimit_RejectsOneByteMore(string text, string expected) =>
        Assert.Equal(expected, Faults(text, Small));

    [Fact]
    public void Read_TooLong_KeepsTheStartAndNotesTheLength() =>
        Assert.Equal("123456 … [cut: 25 bytes in all]", Read("1234567890123456789012345\n", Small)[0].Raw);

    [Fact]
    public void Read_EmptyLines_AreRecordsWithoutFieldsButForThoseAtTheEnd()
    {
        var records = Read("a\n\n\r\nb\n\n\r\n\n");

        Assert.Equal([1, 2, 3, 4], records.Select(r => r.Line));
        Assert.Equal(["a", "", "", "b"], records.Select(r => r.Fields));
    }

    [Theory]
    [InlineData("a\nb", true)]
    [InlineData("a\nb\n", false)]
    [InlineData("a\n\"b\"", true)]
    [InlineData("a\n\"b\"\r\n", false)]
    public void Read_LastRecord_SaysWhetherItsLineEnded(string text, bool expected) =>
        Assert.Equal(expected, Read(text)[^1].IsUnended);

    [Fact]
    public void Read_OtherDelimiter_PartsByIt() =>
        Assert.Equal("a,b|c", Read("a,b;\"c\"\n", new CsvOptions { Delimiter = ';' })[0].Fields);
}
