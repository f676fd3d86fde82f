using PbrEngine.Cli.Tests.Bench;

namespace PbrEngine.Cli.Tests.Nights;

public sealed class DemoReportTests : IDisposable
{
    private readonly CommandBench _bench = new();

    public void Dispose() => _bench.Dispose();

    [Fact]
    public void Print_FolderWithASpace_IsQuotedInTheCommands()
    {
        var folder = _bench.At("my demo");
        var output = _bench.Done("demo", "--families", "6", "--out", folder).Output;
        Assert.Contains($"--db \"{Path.Combine(folder, "pbr.db")}\"", output, StringComparison.Ordinal);
        foreach (var what in (string[])["known", "sustained", "claimed", "2026-10-31", "Look at this next", folder])
            Assert.Contains(what, output, StringComparison.Ordinal);
    }
}
