using PbrEngine.Cli.Tests.Bench;

namespace PbrEngine.Cli.Tests.Commands;

/// <summary>A claim stands for years: it is explained by the run on which it rests, not by the latest one.</summary>
public sealed class ExplainCommandClaimLineTests : IDisposable
{
    private readonly CommandBench _bench = new();

    public void Dispose() => _bench.Dispose();

    [Fact]
    public void Explain_ClaimLineOfAnEarlierNight_IsExplainedByThatNight()
    {
        var landing = InventedCouncil.Make(_bench, families: 30);
        _bench.Done("run", "--landing", landing, "--as-at", InventedCouncil.FirstNight);
        _bench.Done("rules", "confirm", "expanded/v2015-04", "--all", "--source", "invented", "--as", "f.inance");
        var line = _bench.Done(
            "claim", "prepare", "--programme", "expanded", "--window", "2026-08", "--as", "preparer", "--json")
            .Json().GetProperty("claim").GetProperty("lines")[0];
        _bench.Done("run", "--landing", landing, "--as-at", InventedCouncil.SecondNight);

        var claimed = _bench.Done("explain", "--claim-line", "1", "--json").Json();
        var now = _bench.Done("explain", line.GetProperty("family_ref").GetString()!, "--json").Json();

        Assert.Equal(InventedCouncil.FirstNight, claimed.GetProperty("as_at").GetString());
        Assert.False(claimed.GetProperty("is_published_view").GetBoolean());
        Assert.Equal(InventedCouncil.SecondNight, now.GetProperty("as_at").GetString());
        Assert.True(now.GetProperty("is_published_view").GetBoolean());
        Assert.Contains(
            "on which the claim line rests. The run that everybody sees now: " + InventedCouncil.SecondNight,
            _bench.Done("explain", "--claim-line", "1").Output,
            StringComparison.Ordinal);
    }
}
