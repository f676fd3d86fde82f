using PbrEngine.Cli.Tests.Bench;

namespace PbrEngine.Cli.Tests.Nights;

public sealed class LimitsFileTests : IDisposable
{
    private readonly HeldNight _night = new();

    public void Dispose() => _night.Dispose();

    [Fact]
    public void Publish_LimitsOfTheCouncilsOwn_AreGoneBy()
    {
        Assert.Equal(ExitCode.Refused, Publish("limits:\n  rejects.hold_above: 210\n").Code);
        Assert.Equal(ExitCode.Done, Publish("limits:\n  rejects.hold_above: 900\n").Code);
    }

    [Theory]
    [InlineData("limits:\n  rejects.hold: 900\n", "limits.rejects.hold")]
    [InlineData("limits: [", "Nothing was run: correct the limits first.")]
    public void Publish_BrokenLimits_RunNothing(string text, string said)
    {
        var answer = Publish(text);

        Assert.Equal(ExitCode.WrongArguments, answer.Code);
        Assert.Contains(said, answer.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_NoSuchFile_RunsNothing()
    {
        var answer = _night.Bench.Run(
            "run", "--landing", _night.Landing, "--as-at", InventedCouncil.SecondNight, "--limits", "nowhere.yaml");

        Assert.Equal(ExitCode.WrongArguments, answer.Code);
        Assert.Contains("no file of limits at nowhere.yaml", answer.Error, StringComparison.Ordinal);
    }

    private CommandAnswer Publish(string text)
    {
        var file = _night.Bench.At("limits.yaml");
        File.WriteAllText(file, text);
        return _night.Bench.Run("publish", "--as-at", InventedCouncil.SecondNight, "--limits", file);
    }
}
