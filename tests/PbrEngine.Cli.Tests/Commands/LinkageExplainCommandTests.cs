using PbrEngine.Cli.Tests.Bench;

namespace PbrEngine.Cli.Tests.Commands;

public sealed class LinkageExplainCommandTests : IDisposable
{
    private readonly LinkageBench _bench = new();

    public void Dispose() => _bench.Dispose();

    [Fact]
    public void Explain_LinkedPair_AddsUpToItsWeight()
    {
        var people = _bench.People();
        _bench.Done("dedupe", people, "--truth", "person", "--links", _bench.At("l.csv"));
        var link = _bench.Lines("l.csv")[1].Split(',');
        var pair = _bench.Done(
            "explain", people, "--truth", "person", "--pair", link[1], link[0], "--svg", _bench.At("w.svg"), "--json")
            .Json();
        var weight = pair.GetProperty("weight").GetDouble();
        var sum = pair.GetProperty("prior").GetDouble() + pair.GetProperty("others").GetDouble()
            + pair.GetProperty("comparisons").EnumerateArray().Sum(one =>
                one.GetProperty("bits").GetDouble() + one.GetProperty("rarity").GetDouble());
        Assert.Equal(weight, sum, precision: 9);
        Assert.Equal(link[2], weight.ToString("F6", System.Globalization.CultureInfo.InvariantCulture));
        Assert.True(File.Exists(_bench.At("w.svg")));
    }

    [Fact]
    public void Explain_KeptModel_SaysWhatItSaidBefore()
    {
        var people = _bench.People();
        _bench.Done("dedupe", people, "--truth", "person", "--out", _bench.At("c.csv"), "--model-out",
            _bench.At("m.json"));
        string[] pair = ["explain", people, "--truth", "person", "--pair", "r00003", "r00001"];
        Assert.Equal(_bench.Done(pair).Output, _bench.Done([.. pair, "--model", _bench.At("m.json")]).Output);
        var none = _bench.Run([.. pair, "--model", _bench.At("none.json")]);
        Assert.Equal(ExitCode.Failed, none.Code);
        Assert.Contains("LNK-001", none.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Explain_Pair_IsATableUnderItsIds()
    {
        var output = _bench.Done(
            "explain", _bench.People(), "--truth", "person", "--pair", "r00003", "r00001").Output;
        Assert.Matches(@"Comparison\s+r00003\s+r00001\s+Level\s+Bits\s+Rarity\s+So far", output);
        Assert.Contains("before anything is compared", output, StringComparison.Ordinal);
        Assert.Contains("one person with probability", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Explain_UnknownId_IsWrong()
    {
        var answer = _bench.Run("explain", _bench.People(), "--truth", "person", "--pair", "r00003", "nobody");
        Assert.Equal(ExitCode.WrongArguments, answer.Code);
        Assert.Contains("LNK-016", answer.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Explain_OneIdOnly_IsWrong() => Assert.Equal(
        ExitCode.WrongArguments, _bench.Run("explain", _bench.People(), "--pair", "r00003").Code);
}
