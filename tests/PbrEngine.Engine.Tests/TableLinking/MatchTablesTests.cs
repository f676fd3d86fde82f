using PbrEngine.Engine.TableLinking;
using PbrEngine.TestKit.TableLinking;

namespace PbrEngine.Engine.Tests.TableLinking;

public sealed class MatchTablesTests : IDisposable
{
    private readonly TableFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Match_InventedPeople_AreFoundWithoutLabels()
    {
        var matched = MatchBench.Matched(new() { Tables = [MatchBench.People(_folder, persons: 400)] });
        Assert.InRange(matched.Truth!.Clusters.Pairs.F1, 0.97, 1);
        Assert.Equal(500, matched.Records);
        Assert.InRange(matched.Persons, 395, 405);
        Assert.Equal(matched.Persons, matched.Sizes.Sum(size => size.Clusters));
        Assert.Equal(matched.Result.Pairs.Length, matched.Weights.Sum(bin => bin.Pairs));
    }

    [Fact]
    public void Match_TruthOnOneSideOnly_IsNotJudged()
    {
        var matched = MatchBench.Matched(new()
        {
            Tables =
            [
                MatchBench.People(_folder, "a.csv"),
                MatchBench.People(_folder, "b.csv") with { Truth = null, Map = ["ignore=person"] },
            ],
        });
        Assert.Null(matched.Truth);
        Assert.Contains("75 ids stand in both files", Assert.Single(matched.Warnings), StringComparison.Ordinal);
    }

    [Fact]
    public void Match_OneRecordAgainstATable_FindsItsPerson()
    {
        var table = MatchBench.People(_folder, persons: 400);
        var sought = _folder.Lines("p.csv")[7].Split(',');
        sought[0] = "sought";
        var one = _folder.Write("one.csv", InventedPeople.Header, string.Join(',', sought));
        var matched = MatchBench.Matched(new()
        {
            Tables = [table, new(one) { Truth = "person" }],
            IsOneToOne = true,
        });
        var row = Array.IndexOf(matched.Table.Ids, "sought");
        var cluster = matched.Result.Clusters.Index().Where(c => c.Item == matched.Result.Clusters[row]).ToList();
        Assert.Contains(cluster, c => matched.Table.Ids[c.Index] == _folder.Lines("p.csv")[7].Split(',')[0]);
    }

    [Fact]
    public void Match_SomethingWrong_WritesNothing()
    {
        var table = MatchBench.People(_folder) with { Truth = "nobody" };
        var answer = MatchTables.Match(
            new() { Tables = [table], Outputs = new() { Clusters = _folder.At("c.csv") } }, CancellationToken.None);
        Assert.Null(answer.Value);
        Assert.Equal("LNK-008", Assert.Single(answer.Refusals).Code);
        Assert.Equal(["p.csv"], _folder.Names());
    }

    [Fact]
    public void Match_Stopped_LeavesNothingBehind()
    {
        var request = new MatchRequest
        {
            Tables = [MatchBench.People(_folder)],
            Outputs = new() { Clusters = _folder.At("c.csv") },
        };
        Assert.Throws<OperationCanceledException>(() => MatchTables.Match(request, new CancellationToken(true)));
        Assert.Equal(["p.csv"], _folder.Names());
    }
}
