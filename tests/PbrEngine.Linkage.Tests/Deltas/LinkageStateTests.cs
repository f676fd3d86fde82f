using PbrEngine.Linkage.Deltas;

namespace PbrEngine.Linkage.Tests.Deltas;

public sealed class LinkageStateTests
{
    [Fact]
    public void Of_AnAnswer_HasRowsInTheOrderOfTheirIds()
    {
        LinkageState state = StatePartsTests.State(seed: 4);

        Assert.Equal(
            state.Basis.Table.Ids, Enumerable.Range(0, state.Stated.Count).Select(row => state.Stated.Find("id")![row]));
        Assert.Equal(state.Basis.Table.Ids.Order(StringComparer.Ordinal), state.Basis.Table.Ids);
    }

    [Fact]
    public void Of_RowsThatAreInOrder_LeavesThemAsTheyAre()
    {
        LinkageState state = StatePartsTests.State(seed: 4);

        var again = LinkageState.Of(state.Stated, state.Basis, state.Model, state.Map, state.Threshold);

        Assert.Same(state.Stated, again.Stated);
    }
}
