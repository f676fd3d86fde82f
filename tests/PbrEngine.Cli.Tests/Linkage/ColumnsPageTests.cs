using PbrEngine.Cli.Linkage;
using PbrEngine.Engine.TableLinking;
using PbrEngine.Linkage.Standardising;
using PbrEngine.Linkage.Tables;

namespace PbrEngine.Cli.Tests.Linkage;

public sealed class ColumnsPageTests
{
    private static readonly TakenTable Table = new()
    {
        File = "p.csv",
        Id = "id",
        Truth = null,
        Table = new() { Ids = ["1", "2"], Columns = [] },
        Warnings = [],
        Report = new()
        {
            Rows = 4,
            Warnings = [],
            Choices =
            [
                new("id", ColumnUse.Id, null, ColumnBasis.Named, "it tells rows apart"),
                new("born", ColumnUse.Compared, ColumnRole.BirthDate, ColumnBasis.Values, "its values look like it"),
            ],
            Columns =
            [
                Column("born", 3, [new("1990-01-02", 2), new("1991-01-02", 1)]),
                Column("nothing", 0, []),
            ],
        },
    };

    [Fact]
    public void PrintChoices_EveryColumn_HasItsRoleOrUseAndReason()
    {
        var output = Drawn.Of(new ColumnsPage(Table).PrintChoices);
        Assert.Matches(@"id\s+id\s+it tells rows apart", output);
        Assert.Matches(@"born\s+date_of_birth\s+its values look like it", output);
    }

    [Fact]
    public void PrintContents_Columns_HaveSharesOfWhatIsStated()
    {
        var output = Drawn.Of(new ColumnsPage(Table).PrintContents);
        Assert.Matches(@"born\s+date_of_birth\s+75\.0%\s+2\s+1990-01-02\s+66\.7%\s+1\s+0", output);
        Assert.Matches(@"nothing\s+date_of_birth\s+0\.0%\s+0\s+0\.0%", output);
    }

    private static ColumnReport Column(string name, int stated, IReadOnlyList<ValueCount> top) => new()
    {
        Name = name,
        Role = ColumnRole.BirthDate,
        Rows = 4,
        StatedRows = stated,
        UnreadableRows = 1,
        PlaceholderRows = 0,
        DistinctValues = top.Count,
        Top = top,
    };
}
