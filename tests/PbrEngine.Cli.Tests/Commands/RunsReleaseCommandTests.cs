using System.Text.Json;
using PbrEngine.Cli.Tests.Bench;

namespace PbrEngine.Cli.Tests.Commands;

/// <summary>From a held night to a published one, with the real engine on SQLite.</summary>
public sealed class RunsReleaseCommandTests : IDisposable
{
    private readonly HeldNight _night = new();

    public void Dispose() => _night.Dispose();

    [Fact]
    public void Release_HeldGate_LetsThePublicationThroughAndStaysOnRecord()
    {
        Assert.Equal(ExitCode.Refused, _night.Answer.Code);
        Assert.Contains("RUN-007", _night.Answer.Error, StringComparison.Ordinal);
        Assert.Equal(InventedCouncil.FirstNight, View());
        Assert.Equal(ExitCode.Refused, _night.Publish().Code);

        var released = _night.Release();

        Assert.Equal(ExitCode.Done, released.Code);
        Assert.Contains("pbr publish --as-at 2026-09-30", released.Output, StringComparison.Ordinal);
        Assert.Equal(InventedCouncil.FirstNight, View());
        Assert.Equal(ExitCode.Done, _night.Publish().Code);
        Assert.Equal(InventedCouncil.SecondNight, View());
        var gate = _night.Bench.Done("runs", "show", "2", "--json").Json().GetProperty("gates").EnumerateArray()
            .Single(g => g.GetProperty("gate").GetString() == HeldNight.Gate);
        Assert.Equal("held", gate.GetProperty("verdict").GetString());
        Assert.Equal("an.operator", gate.GetProperty("release").GetProperty("by").GetString());
        Assert.Equal("the school said so", gate.GetProperty("release").GetProperty("reason").GetString());
    }

    // R50: a gate stops publication, not the files.
    [Fact]
    public void Run_Held_WritesTheFilesWithTheGateInThem()
    {
        var record = JsonSerializer.Deserialize<JsonElement>(File.ReadAllText(Path.Combine(_night.Out, "run.json")));

        Assert.Equal(
            [HeldNight.Gate],
            record.GetProperty("gates").EnumerateArray()
                .Where(g => g.GetProperty("verdict").GetString() == "held")
                .Select(g => g.GetProperty("gate").GetString()));
        Assert.True(File.Exists(Path.Combine(_night.Out, "results.csv")));
    }

    [Fact]
    public void Run_HeldDayAgain_IsHeldAgainUntilItIsLetThrough()
    {
        Assert.Equal(ExitCode.Refused, _night.Run().Code);
        _night.Release();

        Assert.Equal(ExitCode.Done, _night.Run().Code);

        Assert.Equal(InventedCouncil.SecondNight, View());
    }

    [Theory]
    [InlineData("2", "persons", "RUN-010")]
    [InlineData("1", HeldNight.Gate, "RUN-009")]
    [InlineData("9", HeldNight.Gate, "RUN-008")]
    public void Release_NothingToLetThrough_IsRefused(string attempt, string gate, string code)
    {
        var answer = _night.Release(attempt, gate);

        Assert.Equal(ExitCode.Refused, answer.Code);
        Assert.Contains(code, answer.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Release_Nobody_IsWrongArguments() =>
        Assert.Equal(ExitCode.WrongArguments, _night.Release(by: " ").Code);

    private string View() => _night.Bench.Done("funnel", "--json").Json().GetProperty("as_at").GetString()!;
}
