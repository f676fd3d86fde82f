using PbrEngine.Cli.Tests.Bench;

namespace PbrEngine.Cli.Tests.Commands;

public sealed class LinkageDeltaCommandTests : IDisposable
{
    private readonly LinkageBench _bench = new();

    public void Dispose() => _bench.Dispose();

    [Fact]
    public void Delta_RecordsThatCame_AreLinkedAsByAFullRun()
    {
        Begin();
        _bench.Done("delta", _bench.At("later.csv"), "--state", _bench.At("base.state"), "--model", _bench.At("m.json"),
            "--out", _bench.At("delta.csv"), "--pairs", _bench.At("dp.csv"), "--state-out", _bench.At("next.state"));
        _bench.Done("dedupe", _bench.At("people.csv"), "--truth", "person", "--model", _bench.At("m.json"), "--out",
            _bench.At("full.csv"), "--pairs", _bench.At("fp.csv"));
        Assert.Equal(_bench.Lines("full.csv"), _bench.Lines("delta.csv"));
        Assert.Equal(_bench.Lines("fp.csv"), _bench.Lines("dp.csv"));
        Assert.Contains("next.state", _bench.Names());
    }

    [Fact]
    public void Delta_Answer_IsToldAsThatOfDedupe()
    {
        Begin();
        var answer = _bench.Done("delta", _bench.At("later.csv"), "--state", _bench.At("base.state"), "--links",
            _bench.At("l.csv"), "--json").Json();
        Assert.Equal(250, answer.GetProperty("records").GetInt32());
        Assert.InRange(answer.GetProperty("persons").GetInt32(), 195, 205);
    }

    [Fact]
    public void Delta_WithoutAnOutputOrAState_IsToldHow()
    {
        Begin();
        var none = _bench.Run("delta", _bench.At("later.csv"), "--state", _bench.At("base.state"));
        Assert.Equal(ExitCode.WrongArguments, none.Code);
        Assert.Contains("Say where the answer goes", none.Error, StringComparison.Ordinal);
        Assert.Equal(ExitCode.WrongArguments, _bench.Run(
            "delta", _bench.At("later.csv"), "--out", _bench.At("c.csv")).Code);
        var damaged = _bench.Run(
            "delta", _bench.At("later.csv"), "--state", _bench.At("m.json"), "--out", _bench.At("no.csv"));
        Assert.Equal(ExitCode.Failed, damaged.Code);
        Assert.StartsWith($"LNK-023 {_bench.At("m.json")}: This is no state", damaged.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("no.csv", _bench.Names());
    }

    private void Begin()
    {
        var lines = _bench.Lines(Path.GetFileName(_bench.People()));
        _bench.Write("base.csv", lines[..240]);
        _bench.Write("later.csv", [lines[0], .. lines[240..]]);
        _bench.Done("dedupe", _bench.At("people.csv"), "--truth", "person", "--out", _bench.At("c.csv"), "--model-out",
            _bench.At("m.json"));
        _bench.Done("dedupe", _bench.At("base.csv"), "--truth", "person", "--model", _bench.At("m.json"), "--out",
            _bench.At("c.csv"), "--state", _bench.At("base.state"));
    }
}
