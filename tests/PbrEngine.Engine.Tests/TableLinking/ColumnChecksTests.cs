using PbrEngine.Engine.TableLinking;
using PbrEngine.Linkage.Tables;

namespace PbrEngine.Engine.Tests.TableLinking;

public sealed class ColumnChecksTests
{
    private readonly List<LinkageRefusal> _refusals = [];

    [Fact]
    public void Check_UnknownColumns_AreAllToldWithThoseThereAre()
    {
        Check(new() { Id = "nr", Ignored = ["x"] }, ["1", "Lee"]);
        Assert.Equal(["LNK-008", "LNK-008"], _refusals.Select(r => r.Code));
        Assert.All(_refusals, r => Assert.Contains("id, name", r.Message, StringComparison.Ordinal));
        Assert.All(_refusals, r => Assert.True(r.IsOfArguments));
    }

    [Fact]
    public void Check_IdAsTruthToo_IsRefused()
    {
        Check(new() { Id = "id", Truth = "ID" }, ["1", "Lee"]);
        var refusal = Assert.Single(_refusals);
        Assert.Equal(("LNK-013", "id"), (refusal.Code, refusal.Column));
        Assert.Contains("as the id and as the truth", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_IdsThatRepeatOrAreMissing_AreToldWithTheirLines()
    {
        Check(new() { Id = "id" }, ["1", "a"], ["2", "b"], [null, "c"], ["1", "d"]);
        Assert.Equal([("LNK-010", 4), ("LNK-011", 5)], _refusals.Select(r => (r.Code, r.Line!.Value)));
        Assert.Contains("The id 1 stands on line 2", _refusals[1].Message, StringComparison.Ordinal);
        Assert.All(_refusals, r => Assert.False(r.IsOfArguments));
    }

    [Fact]
    public void Check_VeryManyRepeatedIds_StopAtTheLimit()
    {
        Check(new() { Id = "id" }, [.. Enumerable.Repeat((string?[])["1", "a"], 100)]);
        Assert.Equal(LinkageRefusal.CollectedMax, _refusals.Count);
    }

    [Fact]
    public void Check_ColumnsInOrder_AreAccepted()
    {
        Check(new() { Id = "ID", Roles = new Dictionary<string, ColumnRole> { ["name"] = ColumnRole.Surname } },
            ["1", "a"], ["2", "b"]);
        Assert.Empty(_refusals);
    }

    private void Check(ColumnMap map, params string?[][] rows) =>
        ColumnChecks.Check(ReadTables.Of(["id", "name"], rows), map, _refusals);
}
