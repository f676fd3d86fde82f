using PbrEngine.Cli.Tests.Bench;

namespace PbrEngine.Cli.Tests.Nights;

public sealed class NightPageTests : IDisposable
{
    private readonly CommandBench _bench = new();

    public void Dispose() => _bench.Dispose();

    [Fact]
    public void Answer_Run_ShowsWhatCameOut()
    {
        var landing = InventedCouncil.Make(_bench, families: 4);
        var output = _bench.Done("run", "--landing", landing, "--as-at", InventedCouncil.FirstNight).Output;
        foreach (var what in (string[])["6 loaded", "Rows loaded", "Rows rejected", "Persons", "Families", "Payable"])
            Assert.Contains(what, output, StringComparison.Ordinal);
        Assert.DoesNotContain("Files", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Answer_OneStep_ShowsOnlyWhatItReached()
    {
        var landing = InventedCouncil.Make(_bench, families: 4);
        var output = _bench.Done("import", "--landing", landing, "--as-at", InventedCouncil.FirstNight).Output;
        Assert.Contains("Rows loaded", output, StringComparison.Ordinal);
        Assert.DoesNotContain("Families", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Answer_Refused_LeavesTheOutputEmpty() =>
        Assert.Empty(_bench.Run("run", "--landing", _bench.At("x"), "--as-at", "2026-10-31").Output);
}
