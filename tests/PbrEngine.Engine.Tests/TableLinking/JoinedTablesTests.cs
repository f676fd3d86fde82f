using PbrEngine.Engine.TableLinking;
using PbrEngine.TestKit.TableLinking;

namespace PbrEngine.Engine.Tests.TableLinking;

public sealed class JoinedTablesTests : IDisposable
{
    private readonly TableFolder _folder = new();
    private readonly List<LinkageRefusal> _refusals = [];
    private readonly List<string> _warnings = [];

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Of_OneTable_IsTheTable()
    {
        var taken = Taken("a.csv", "id,surname", "1,lee", "2,ray");
        Assert.Same(taken.Table, JoinedTables.Of([taken], _refusals, _warnings));
    }

    [Fact]
    public void Of_IdsInBoth_AreToldApart()
    {
        var first = Taken("a.csv", "id,surname", "1,lee", "2,ray");
        var second = Taken("b.csv", "id,last_name", "2,lee", "3,ray");
        var joined = JoinedTables.Of([first, second], _refusals, _warnings)!;
        Assert.Equal(["a:1", "a:2", "b:2", "b:3"], joined.Ids);
        Assert.Contains("such as 2:", Assert.Single(_warnings), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_IdsApart_StayAsTheyAre()
    {
        var first = Taken("a.csv", "id,surname,sex", "1,lee,f", "2,ray,m");
        var second = Taken("b.csv", "id,last_name", "3,lee", "4,ray");
        var joined = JoinedTables.Of([first, second], _refusals, _warnings)!;
        Assert.Equal(["1", "2", "3", "4"], joined.Ids);
        Assert.Contains("sex: not compared", Assert.Single(_warnings), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_NothingInCommon_IsRefused()
    {
        var first = Taken("a.csv", "id,surname", "1,lee", "2,ray");
        var second = Taken("b.csv", "id,dob", "3,1990-01-02", "4,1991-03-04");
        Assert.Null(JoinedTables.Of([first, second], _refusals, _warnings));
        Assert.Equal("LNK-019", Assert.Single(_refusals).Code);
    }

    private TakenTable Taken(string name, params string[] lines) => ReadTables.Taken(_folder.Write(name, lines));
}
