using System.Text;
using PbrEngine.Engine.TableLinking;

namespace PbrEngine.Engine.Tests.TableLinking;

public sealed class CsvCellsTests
{
    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("a,b", "\"a,b\"")]
    [InlineData("say \"a\"", "\"say \"\"a\"\"\"")]
    [InlineData("a\nb", "\"a\nb\"")]
    [InlineData("=1", "=1")]
    public void Text_Cell_IsQuotedWhereItMustBe(string text, string cell) => Assert.Equal(
        $"x,{cell}\n", Written(csv =>
        {
            csv.Text("x");
            csv.Text(text);
        }));

    [Theory]
    [InlineData(1.5, "1.500000")]
    [InlineData(-0.0000001, "0.000000")]
    [InlineData(-12.25, "-12.250000")]
    public void Number_Cell_IsInvariantAndNeverLessThanNothing(double number, string cell) =>
        Assert.Equal(cell + "\n", Written(csv => csv.Number(number, "F6")));

    private static string Written(Action<CsvCells> write)
    {
        using var stream = new MemoryStream();
        using (var csv = new CsvCells(stream))
        {
            write(csv);
            csv.EndLine();
        }
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
