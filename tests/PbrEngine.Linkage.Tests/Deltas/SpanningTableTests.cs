using PbrEngine.Linkage.Deltas;
using PbrEngine.Linkage.Tables;
using PbrEngine.Linkage.Tests.Matching;

namespace PbrEngine.Linkage.Tests.Deltas;

public sealed class SpanningTableTests
{
    private readonly PersonTable then =
        People.Table(People.Column(ColumnRole.Forename, "BOB", "ZOE", "", "ZOE", "ANN"));

    private readonly PersonTable now = People.Table(People.Column(ColumnRole.Forename, "ANN", "CAT"));

    [Fact]
    public void Of_RowsThatAreGone_StandBehindTheOthers()
    {
        PersonTable spanning = SpanningTable.Of(now, then, [1, 2, 3, 4]);

        EncodedColumn column = spanning.Columns[0];
        Assert.Equal(6, spanning.Count);
        Assert.Equal(
            ["ANN", "CAT", "ZOE", null, "ZOE", "ANN"], column.Codes.Select(c => c < 0 ? null : column.Values[c]));
        Assert.Equal(column.Codes[2], column.Codes[4]);
        Assert.Equal(column.Codes[0], column.Codes[5]);
    }

    [Fact]
    public void Of_NoneGone_IsTheTable() => Assert.Same(now, SpanningTable.Of(now, then, []));
}
