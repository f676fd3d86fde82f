using System.CommandLine;
using PbrEngine.Cli.Linkage;
using PbrEngine.Cli.Tests.Bench;

namespace PbrEngine.Cli.Tests.Linkage;

public sealed class MatchOptionSetTests : IDisposable
{
    private readonly LinkageBench _bench = new();

    public void Dispose() => _bench.Dispose();

    [Fact]
    public void On_Command_HasEveryOptionOnce()
    {
        var names = new MatchOptionSet().On(new Command("x")).Options.Select(option => option.Name).ToList();
        Assert.Equal(11, names.Count);
        Assert.Equal(names.Distinct(), names);
        Assert.Contains("--model-out", names);
    }

    [Fact]
    public void Run_Seed_DoesNotChangeWhatATinyTableSays()
    {
        var people = _bench.People(persons: 80);
        _bench.Done("dedupe", people, "--truth", "person", "--out", _bench.At("a.csv"), "--seed", "1");
        _bench.Done("dedupe", people, "--truth", "person", "--out", _bench.At("b.csv"), "--seed", "2");
        Assert.Equal(_bench.Lines("a.csv"), _bench.Lines("b.csv"));
    }
}
