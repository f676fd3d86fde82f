using PbrEngine.Linkage.Tables;
using PbrEngine.Linkage.Tests.Matching;

namespace PbrEngine.Linkage.Tests.Tables;

public sealed class PersonTableTests
{
    [Fact]
    public void InOrder_Rows_KeepWhatTheyState()
    {
        PersonTable table = People.Table(People.Column(ColumnRole.Forename, "ann", "bob", "")) with
        {
            Sources = [0, 1, 1],
        };

        PersonTable turned = table.InOrder([2, 0, 1]);

        Assert.Equal(["000002", "000000", "000001"], turned.Ids);
        Assert.Equal([1, 0, 1], turned.Sources!);
        Assert.Equal([-1, 0, 1], turned.Columns[0].Codes);
        Assert.Equal(3, turned.Count);
    }
}
