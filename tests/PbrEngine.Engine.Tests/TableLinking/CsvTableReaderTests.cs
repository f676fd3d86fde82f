using System.Text;
using PbrEngine.Engine.TableLinking;
using PbrEngine.TestKit.TableLinking;

namespace PbrEngine.Engine.Tests.TableLinking;

public sealed class CsvTableReaderTests : IDisposable
{
    private readonly TableFolder _folder = new();
    private readonly List<LinkageRefusal> _refusals = [];

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Read_QuotesMarksAndBlanks_AreUndone()
    {
        var read = Read([0xEF, 0xBB, 0xBF, .. "id,name\r\n1,\"Lee, \"\"Al\"\"\"\r\n2,  Siân \r\n"u8]);
        Assert.Equal(["Lee, \"Al\"", "Siân"], read!.Table.Columns[1].Texts);
        Assert.Equal("id", read.Table.Columns[0].Name);
        Assert.Empty(read.Warnings);
    }

    [Fact]
    public void Read_RecordsOfSeveralLines_KeepTheLineOnWhichTheyBegin()
    {
        var read = Read("id,name\n1,\"a\nb\"\n\n2,c\n"u8.ToArray());
        Assert.Equal([2, 5], read!.Lines);
        Assert.Contains("1 empty lines", Assert.Single(read.Warnings), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("id;name\n1;Lee\n", "\";\"")]
    [InlineData("id\tname\n1\tLee\n", "tabs")]
    [InlineData("id|name\n1|Lee\n", "\"|\"")]
    public void Read_OtherDelimiters_AreFoundAndTold(string text, string named)
    {
        var read = Read(Encoding.UTF8.GetBytes(text));
        Assert.Equal("Lee", read!.Table.Columns[1][0]);
        Assert.Contains(named, Assert.Single(read.Warnings), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "LNK-002", null)]
    [InlineData("\n\n", "LNK-002", null)]
    [InlineData("id,name\n", "LNK-003", null)]
    [InlineData("id,name\n1,\"Lee\n", "LNK-004", 2)]
    [InlineData("id,name\n1,Lee\0\n", "LNK-004", 2)]
    [InlineData("id,name\r1,Lee\r", "LNK-004", 1)]
    [InlineData("id,name\n1,Lee\n2\n", "LNK-006", 3)]
    [InlineData("id,name\n1,Lee,x\n", "LNK-006", 2)]
    public void Read_BrokenFile_IsRefusedWithItsLine(string text, string code, int? line)
    {
        Assert.Null(Read(Encoding.UTF8.GetBytes(text)));
        var refusal = Assert.Single(_refusals);
        Assert.Equal((code, line), (refusal.Code, refusal.Line));
    }

    [Fact]
    public void Read_TextThatIsNotUtf8_IsRefusedWithLineAndColumn()
    {
        Assert.Null(Read([.. "id,name\n1,Lee\n2,Si"u8, 0xE2, .. "n\n"u8]));
        var refusal = Assert.Single(_refusals);
        Assert.Equal(("LNK-005", 3, "2"), (refusal.Code, refusal.Line, refusal.Column));
        Assert.Null(Read(Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes("id\n1\n")).ToArray()));
        Assert.Equal("LNK-005", _refusals[^1].Code);
    }

    [Fact]
    public void Read_NoFileOrAFolder_IsRefused()
    {
        Assert.Null(CsvTableReader.Read(_folder.At("none.csv"), _refusals, default));
        Assert.Null(CsvTableReader.Read(_folder.At(""), _refusals, default));
        Assert.Equal(["LNK-001", "LNK-001"], _refusals.Select(r => r.Code));
    }

    [Fact]
    public void Read_VeryManyBadLines_StopsAtTheLimit()
    {
        var lines = string.Concat(Enumerable.Repeat("1\n", 10 * LinkageRefusal.CollectedMax));
        Assert.Null(Read(Encoding.UTF8.GetBytes("id,name\n" + lines)));
        Assert.Equal(LinkageRefusal.CollectedMax, _refusals.Count);
    }

    [Theory]
    [InlineData(CsvTableReader.ColumnsMax, true)]
    [InlineData(CsvTableReader.ColumnsMax + 1, false)]
    public void Read_Columns_HaveALimit(int columns, bool isRead)
    {
        var commas = new string(',', columns - 1);
        Assert.Equal(isRead, Read(Encoding.UTF8.GetBytes($"{commas}\n{commas}\n")) is not null);
        Assert.Equal(isRead ? [] : ["LNK-022"], _refusals.Select(r => r.Code));
    }

    [Fact]
    public void Read_HeaderTwice_IsTold()
    {
        var read = Read("id,name,name\n1,a,b\n"u8.ToArray());
        Assert.Equal("name (2)", read!.Table.Columns[2].Name);
        Assert.Contains("2 columns are called \"name\"", Assert.Single(read.Warnings), StringComparison.Ordinal);
    }

    private ReadTable? Read(byte[] bytes) => CsvTableReader.Read(_folder.Write("t.csv", bytes), _refusals, default);
}
