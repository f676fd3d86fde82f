using System.Text;
using PbrEngine.Engine.Outputs;

namespace PbrEngine.Engine.Tests.Outputs;

public sealed class CsvFileTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("pbr-csv-");

    private string Target => Path.Combine(_folder.FullName, "out.csv");

    [Fact]
    public void Write_Rows_AreUtf8WithLineFeedsAndNoMark()
    {
        CsvFile.Write(Target, ["a", "b"], [["1", "Siân"], ["x,y", "say \"yes\""]]);
        Assert.Equal(
            "a,b\n1,Siân\n\"x,y\",\"say \"\"yes\"\"\"\n", new UTF8Encoding(false, true).GetString(File.ReadAllBytes(Target)));
    }

    [Theory]
    [InlineData("=HYPERLINK(1)")]
    [InlineData("+1+2")]
    [InlineData("-1+2")]
    [InlineData("@SUM(A1)")]
    [InlineData("\t=1")]
    public void Write_TextThatASpreadsheetWouldRun_IsNeutralised(string text)
    {
        CsvFile.Write(Target, ["a"], [[text]]);
        var cell = File.ReadAllText(Target).Split('\n')[1].Trim('"');
        Assert.DoesNotContain(cell[0], "=+-@\t");
        Assert.EndsWith(text.Trim(), cell, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_Done_LeavesNoDraftAndReplacesWhatWasThere()
    {
        CsvFile.Write(Target, ["a"], [["old"]]);
        CsvFile.Write(Target, ["a"], [["new"]]);
        Assert.Equal("a\nnew\n", File.ReadAllText(Target));
        Assert.Equal(["out.csv"], _folder.GetFiles().Select(f => f.Name));
    }

    /// <summary>Whole or not at all: what stood there stays when the rows break off.</summary>
    [Fact]
    public void Write_RowsBreakOff_LeavesTheOldFile()
    {
        CsvFile.Write(Target, ["a"], [["old"]]);
        Assert.Throws<InvalidOperationException>(() => CsvFile.Write(Target, ["a"], BreakingOff()));
        Assert.Equal("a\nold\n", File.ReadAllText(Target));
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private static IEnumerable<IReadOnlyList<string>> BreakingOff()
    {
        yield return ["new"];
        throw new InvalidOperationException("the database went away");
    }
}
