using PbrEngine.Cli.Tests.Bench;

namespace PbrEngine.Cli.Tests.Nights;

public sealed class TellingTests : IDisposable
{
    private readonly CommandBench _bench = new();

    public void Dispose() => _bench.Dispose();

    [Fact]
    public void Night_Watched_HasBarsInsteadOfLines()
    {
        var answer = Run();
        Assert.Contains("Payable results", answer.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("link: done", answer.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Night_WatchedButForMachines_HasLinesAndJsonOnly()
    {
        var answer = Run("--json");
        Assert.Equal(1, answer.Json().GetProperty("attempt").GetInt32());
        Assert.Contains("link: done", answer.Error, StringComparison.Ordinal);
    }

    private CommandAnswer Run(params string[] more)
    {
        var landing = InventedCouncil.Make(_bench, families: 3);
        _bench.IsWatched = true;
        return _bench.Run(["run", "--landing", landing, "--as-at", InventedCouncil.FirstNight, .. more]);
    }
}
