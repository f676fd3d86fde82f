using PbrEngine.Linkage.Deltas;
using PbrEngine.Linkage.Tables;
using PbrEngine.Linkage.Tests.Matching;

namespace PbrEngine.Linkage.Tests.Deltas;

public sealed class RowChangesTests
{
    [Fact]
    public void Of_RowsThatComeChangeAndGo_AreToldApart()
    {
        PersonTable then = Table(["a", "b", "c", "d"], ["ANN", "BOB", "CAT", ""]);
        PersonTable now = Table(["a", "aa", "c", "d"], ["ANN", "BOB", "KIT", ""]);

        RowChanges changes = RowChanges.Of(then, now)!;

        Assert.Equal([0, RowChanges.None, RowChanges.None, 3], changes.Now);
        Assert.Equal([1, 2], changes.Touched);
        Assert.Equal([1, 2], changes.Gone);
    }

    // A value is known by its text: its number is another one wherever a value came in before it.
    [Theory]
    [InlineData("ANN", "ANN", true)]
    [InlineData("ANN", "", false)]
    [InlineData("", "ANN", false)]
    [InlineData("ANN", "ANNE", false)]
    [InlineData("ZOE", "ANN", false)]
    public void Of_ARow_IsKnownWhereItStatesTheSame(string before, string after, bool isKnown)
    {
        PersonTable then = Table(["a", "b"], [before, "MEG"]);
        PersonTable now = Table(["a", "b", "c"], [after, "MEG", "ADA"]);

        Assert.Equal(isKnown ? 0 : RowChanges.None, RowChanges.Of(then, now)!.Now[0]);
        Assert.Equal(1, RowChanges.Of(then, now)!.Now[1]);
    }

    [Fact]
    public void Of_OtherColumns_IsNone()
    {
        PersonTable then = Table(["a"], ["ANN"]);
        PersonTable now = then with { Columns = [then.Columns[0] with { Role = ColumnRole.Surname }] };

        Assert.Null(RowChanges.Of(then, now));
        Assert.NotNull(RowChanges.Of(then, then));
    }

    private static PersonTable Table(string[] ids, string[] forenames) =>
        new() { Ids = ids, Columns = [People.Column(ColumnRole.Forename, forenames)] };
}
