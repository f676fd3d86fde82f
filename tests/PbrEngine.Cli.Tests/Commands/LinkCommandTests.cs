using PbrEngine.Cli.Tests.Bench;

namespace PbrEngine.Cli.Tests.Commands;

public sealed class LinkCommandTests : IDisposable
{
    private readonly CommandBench _bench = new();

    public void Dispose() => _bench.Dispose();

    [Fact]
    public void Link_NothingImported_SaysWhatComesFirst()
    {
        var answer = _bench.Run("link", "--as-at", InventedCouncil.FirstNight);
        Assert.Equal(ExitCode.Refused, answer.Code);
        Assert.Contains("pbr import", answer.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Link_PublishedDay_NeedsAReason()
    {
        var landing = InventedCouncil.Make(_bench, families: 3);
        _bench.Done("run", "--landing", landing, "--as-at", InventedCouncil.FirstNight);
        Assert.Equal(ExitCode.Refused, _bench.Run("link", "--as-at", InventedCouncil.FirstNight).Code);
        var again = _bench.Done("link", "--as-at", InventedCouncil.FirstNight, "--again", "a judgement", "--json");
        Assert.Equal(2, again.Json().GetProperty("attempt").GetInt32());
        Assert.True(again.Json().GetProperty("persons").GetInt32() > 0);
    }
}
