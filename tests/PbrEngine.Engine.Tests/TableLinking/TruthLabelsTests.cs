using PbrEngine.Engine.TableLinking;

namespace PbrEngine.Engine.Tests.TableLinking;

public sealed class TruthLabelsTests
{
    [Fact]
    public void Of_TwoTables_GiveOneTextOneLabel()
    {
        var first = ReadTables.Of(["t"], ["a"], ["b"], [null]).Table.Columns[0];
        var second = ReadTables.Of(["t"], ["b"], ["c"], ["a"]).Table.Columns[0];
        Assert.Equal([0, 1, -1, 1, 2, 0], TruthLabels.Of([first, second]));
    }
}
