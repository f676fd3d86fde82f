using PbrEngine.Cli.Tests.Bench;

namespace PbrEngine.Cli.Tests.Commands;

public sealed class RunsHealthCommandTests
{
    [Fact]
    public void Health_NothingPublished_IsAFault()
    {
        using var bench = new CommandBench();
        bench.Done("db", "migrate");

        var answer = bench.Run("runs", "health", "--json");

        Assert.Equal(ExitCode.VerificationFailed, answer.Code);
        Assert.False(answer.Json().GetProperty("is_well").GetBoolean());
        Assert.Equal(
            "NOTHING_PUBLISHED", answer.Json().GetProperty("problems")[0].GetProperty("code").GetString());
    }

    [Fact]
    public void Health_FreshNight_IsWellUntilOneIsHeld()
    {
        using var bench = new CommandBench();
        var landing = InventedCouncil.Make(bench);
        bench.Done("run", "--landing", landing, "--as-at", InventedCouncil.FirstNight);
        Assert.Contains("All is well.", bench.Done("runs", "health").Output, StringComparison.Ordinal);

        using var held = new HeldNight();
        var answer = held.Bench.Run("runs", "health");

        Assert.Equal(ExitCode.VerificationFailed, answer.Code);
        Assert.Contains("- HELD 2026-09-30 isn't published", answer.Output, StringComparison.Ordinal);
        Assert.Contains("2026-08-31 is published", answer.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Health_NoAge_IsWrongArguments()
    {
        using var bench = new CommandBench();

        Assert.Equal(ExitCode.WrongArguments, bench.Run("runs", "health", "--age-max", "0").Code);
    }
}
