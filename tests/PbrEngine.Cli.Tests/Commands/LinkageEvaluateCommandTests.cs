using PbrEngine.Cli.Tests.Bench;

namespace PbrEngine.Cli.Tests.Commands;

public sealed class LinkageEvaluateCommandTests : IDisposable
{
    private readonly LinkageBench _bench = new();

    public void Dispose() => _bench.Dispose();

    [Fact]
    public void Evaluate_WrittenClustersAndPairs_GiveTheFiguresOfTheirRun()
    {
        var people = _bench.People();
        var run = _bench.Done(
            "dedupe", people, "--truth", "person", "--out", _bench.At("c.csv"), "--pairs", _bench.At("p.csv"), "--json")
            .Json().GetProperty("evaluation");
        var judged = _bench.Done(
            "evaluate", _bench.At("c.csv"), "--truth", "person", "--with", people, "--id", "rec_id", "--pairs",
            _bench.At("p.csv"), "--charts", _bench.At("charts"), "--json").Json().GetProperty("evaluation");
        foreach (var name in new[] { "pairwise", "b_cubed", "over_merged", "under_merged", "exactly_right" })
            Assert.Equal(run.GetProperty(name).ToString(), judged.GetProperty(name).ToString());
        Assert.Equal(run.GetProperty("thresholds").ToString(), judged.GetProperty("thresholds").ToString());
        Assert.Equal(2, Directory.GetFiles(_bench.At("charts")).Length);
    }

    [Fact]
    public void Evaluate_WorkedExample_IsPrinted()
    {
        _bench.Write("c.csv", "id,cluster,truth", "1,1,x", "2,1,x", "3,1,y", "4,4,y");
        var output = _bench.Done("evaluate", _bench.At("c.csv"), "--truth", "truth").Output;
        Assert.Matches(@"Pairs\s+0\.3333\s+0\.5000\s+0\.4000", output);
        Assert.Contains("Over-merged (two or more persons): 1, the largest of 3 records", output,
            StringComparison.Ordinal);
        Assert.Contains("Under-merged persons (in two or more clusters): 1.", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Evaluate_ClustersAsTheirOwnTruth_IsWrong()
    {
        _bench.Write("c.csv", "id,cluster", "1,1", "2,1");
        var answer = _bench.Run("evaluate", _bench.At("c.csv"), "--truth", "cluster");
        Assert.Equal(ExitCode.WrongArguments, answer.Code);
        Assert.Contains("LNK-013", answer.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Evaluate_NothingInCommon_Fails()
    {
        _bench.Write("c.csv", "id,cluster", "1,1", "2,1");
        _bench.Write("t.csv", "id,who", "8,1", "9,1");
        var answer = _bench.Run("evaluate", _bench.At("c.csv"), "--truth", "who", "--with", _bench.At("t.csv"));
        Assert.Equal(ExitCode.Failed, answer.Code);
        Assert.Contains("LNK-021", answer.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Evaluate_PairsWithoutNumbers_Fails()
    {
        _bench.Write("c.csv", "id,cluster,truth", "1,1,x", "2,1,x");
        _bench.Write("p.csv", "id_l,id_r,weight,probability", "1,2,heavy,1");
        var answer = _bench.Run("evaluate", _bench.At("c.csv"), "--truth", "truth", "--pairs", _bench.At("p.csv"));
        Assert.Equal(ExitCode.Failed, answer.Code);
        Assert.StartsWith($"LNK-020 {_bench.At("p.csv")}, line 2, column weight: heavy", answer.Error,
            StringComparison.Ordinal);
    }
}
