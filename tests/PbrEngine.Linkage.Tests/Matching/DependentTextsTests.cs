using PbrEngine.Linkage.Matching;
using PbrEngine.Linkage.Standardising;
using PbrEngine.Linkage.Tables;

namespace PbrEngine.Linkage.Tests.Matching;

public sealed class DependentTextsTests
{
    private const int Rows = 300;

    [Fact]
    public void Of_ACodeAndItsName_AreToldOnce()
    {
        var told = Told(row => $"tribe {row % 12}", row => $"clan {row % 12}");
        Assert.Equal(("clan", "tribe"), Assert.Single(told));
    }

    [Fact]
    public void Of_AFewSlipsInIt_AreStillTheSame() =>
        Assert.Single(Told(row => $"tribe {row % 40}", row => row == 7 ? "clan x" : $"clan {row % 40}"));

    [Fact]
    public void Of_TextsOfTheirOwn_AreNotTold() =>
        Assert.Empty(Told(row => $"tribe {row % 12}", row => $"clan {row % 7}"));

    // Each row's own text goes with anything.
    [Fact]
    public void Of_TextsThatHardlyRepeat_AreNotTold() =>
        Assert.Empty(Told(row => $"tribe {row / 2}", row => $"clan {row / 2}"));

    [Fact]
    public void Of_OneValueThatIsSometimesStated_IsNotTold() =>
        Assert.Empty(Told(row => row % 9 < 8 ? "tribe" : "other", row => row % 9 < 8 ? "clan" : ""));

    private static IReadOnlyList<(string Text, string On)> Told(Func<int, string> tribe, Func<int, string> clan)
    {
        var map = new ColumnMap
        {
            Roles = new Dictionary<string, ColumnRole> { ["tribe"] = ColumnRole.Other, ["clan"] = ColumnRole.Other },
        };
        var rows = Enumerable.Range(0, Rows).Select(row => new[] { tribe(row), clan(row) });
        var raw = RawTable.Of(["tribe", "clan"], rows);
        return DependentTexts.Of(TablePreparation.Prepare(raw, map).Table!);
    }
}
