using PbrEngine.Linkage.Deltas;
using PbrEngine.Linkage.Tables;

namespace PbrEngine.Linkage.Tests.Deltas;

public sealed class LinkageStateTests
{
    [Fact]
    public void Of_AnAnswer_HasRowsInTheOrderOfTheirIds()
    {
        LinkageState state = StatePartsTests.State(seed: 4);

        Assert.Equal(
            state.Basis.Table.Ids,
            Enumerable.Range(0, state.Stated.Count).Select(row => state.Stated.Find("id")![row]));
        Assert.Equal(state.Basis.Table.Ids.Order(StringComparer.Ordinal), state.Basis.Table.Ids);
    }

    [Fact]
    public void Of_RowsThatAreInOrder_LeavesThemAsTheyAre()
    {
        LinkageState state = StatePartsTests.State(seed: 4);

        var again = LinkageState.Of(state.Stated, state.Basis, state.Model, state.Map, state.Threshold);

        Assert.All(state.Stated.Columns.Zip(again.Stated.Columns), both =>
            Assert.Equal(both.First.Codes, both.Second.Codes));
    }

    [Fact]
    public void Of_ColumnsThatAreNeverCompared_ArentKept()
    {
        RawTable stated = StatePartsTests.State(seed: 4).Stated;

        Assert.Empty(stated.Find("note")!.Texts);
        Assert.Equal(EncodedColumn.Missing, stated.Find("truth")!.Codes[0]);
        Assert.NotEmpty(stated.Find("surname")!.Texts);
    }
}
