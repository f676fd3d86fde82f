using PbrEngine.Cli.Tests.Bench;

namespace PbrEngine.Cli.Tests.Commands;

public sealed class RunsCommandTests
{
    [Fact]
    public void Runs_NothingWasRun_SaysHowToBegin()
    {
        using var bench = new CommandBench();
        bench.Done("db", "migrate");

        Assert.Contains("No night was run yet.", bench.Done("runs").Output, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Refused, bench.Run("runs", "show").Code);
    }

    // What happened and what to do stand first, before any table.
    [Fact]
    public void Runs_HeldNight_SaysSoFirstWithWhatToDo()
    {
        using var night = new HeldNight();

        var lines = night.Bench.Done("runs").Output.Split('\n');

        Assert.Equal("2026-09-30 isn't published: held by rejects.schools.", lines[0].TrimEnd());
        Assert.Contains(
            lines[..5], l => l.Contains("pbr runs release 2 --gate rejects.schools", StringComparison.Ordinal));
        Assert.Equal(
            [(2, "held"), (1, "published")],
            night.Bench.Done("runs", "--json").Json().GetProperty("runs").EnumerateArray()
                .Select(r => (r.GetProperty("attempt").GetInt32(), r.GetProperty("state").GetString()!)));
        Assert.Single(night.Bench.Done("runs", "--limit", "1", "--json").Json().GetProperty("runs").EnumerateArray());
    }
}
