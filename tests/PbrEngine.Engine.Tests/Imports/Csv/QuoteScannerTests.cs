using System.Text;
using PbrEngine.Engine.Imports.Csv;

namespace PbrEngine.Engine.Tests.Imports.Csv;

public sealed class QuoteScannerTests
{
    [Theory]
    [InlineData("\"a\"\nx", 3, CsvFaults.None, false)]
    [InlineData("\"a\"\r\nx", 3, CsvFaults.None, false)]
    [InlineData("a,\"b\nc\",d\nx", 9, CsvFaults.None, false)]
    [InlineData("\"a\"", 3, CsvFaults.None, false)]
    [InlineData("\"a\",", 4, CsvFaults.None, false)]
    [InlineData("\"\"\"\"\n", 4, CsvFaults.None, false)]
    [InlineData("\"a", 0, CsvFaults.BrokenQuoting, true)]
    [InlineData("\"a\"\"", 0, CsvFaults.BrokenQuoting, true)]
    [InlineData("\"a\"b\n", 0, CsvFaults.BrokenQuoting, false)]
    [InlineData("a\"\n", 0, CsvFaults.BrokenQuoting, false)]
    [InlineData("\"234567890123\"", 0, CsvFaults.BrokenQuoting, false)]
    [InlineData("\"2\",567890123\n", 0, CsvFaults.TooLong, false)]
    [InlineData("\"2\",56789012\n", 12, CsvFaults.None, false)]
    public void Scan_WithinTwelveBytes_FindsTheEndOrTheFault(string text, int length, CsvFaults faults, bool open)
    {
        using var stream = new MemoryStream(Encoding.ASCII.GetBytes(text));
        using var window = new ByteWindow(stream, 20, 1);

        Assert.Equal(new(length, faults, open), QuoteScanner.Scan(window, (byte)',', 12));
    }
}
