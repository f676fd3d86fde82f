using System.Text.Json;
using PbrEngine.Cli.Composition;
using PbrEngine.Cli.Tests.Bench;

namespace PbrEngine.Cli.Tests.Nights;

public sealed class RunRecordTests : IDisposable
{
    private readonly CommandBench _bench = new();

    public void Dispose() => _bench.Dispose();

    [Fact]
    public void Of_Night_CountsAddUpAndNameStepsAndRuleSets()
    {
        var record = Record();
        Assert.All(record.GetProperty("files").EnumerateArray(), f => Assert.Equal(
            f.GetProperty("rows").GetInt64(),
            f.GetProperty("loaded").GetInt64() + f.GetProperty("rejected").GetInt64()));
        Assert.Equal(
            ["import", "link", "evaluate"],
            record.GetProperty("steps").EnumerateArray().Select(s => s.GetProperty("step").GetString()).Take(3));
        Assert.All(
            record.GetProperty("steps").EnumerateArray().Take(3),
            s => Assert.True(s.GetProperty("seconds").GetDouble() >= 0));
        Assert.Equal(
            Programmes.All.Select(r => (r.Name, r.Hash)),
            record.GetProperty("rule_sets").EnumerateArray()
                .Select(r => (r.GetProperty("name").GetString()!, r.GetProperty("hash").GetString()!)));
        Assert.Equal(
            (Programmes.Model.Name, Programmes.Model.Hash),
            (record.GetProperty("link_model").GetProperty("name").GetString()!,
                record.GetProperty("link_model").GetProperty("hash").GetString()!));
        var rows = record.GetProperty("gates").EnumerateArray()
            .Single(g => g.GetProperty("gate").GetString() == "rows.schools");
        Assert.Equal("passed", rows.GetProperty("verdict").GetString());
        Assert.Equal(
            record.GetProperty("files").EnumerateArray()
                .Where(f => f.GetProperty("file").GetString()!.StartsWith("schools/", StringComparison.Ordinal))
                .Sum(f => f.GetProperty("loaded").GetInt64()),
            rows.GetProperty("measured").GetInt64());
    }

    [Fact]
    public void Of_RefusedDelivery_SaysSoAndWhy()
    {
        var record = Record(landing =>
            InventedCouncil.Spoil(landing, $"police/{InventedCouncil.FirstNight}/people.csv"));
        var police = record.GetProperty("deliveries").EnumerateArray()
            .Single(d => d.GetProperty("feed").GetString() == "police");
        Assert.Equal("refused", police.GetProperty("state").GetString());
        Assert.NotEmpty(police.GetProperty("reason").GetString()!);
        Assert.Equal(6, record.GetProperty("deliveries").GetArrayLength());
    }

    private JsonElement Record(Action<string>? spoil = null)
    {
        var landing = InventedCouncil.Make(_bench, families: 4);
        spoil?.Invoke(landing);
        _bench.Run("run", "--landing", landing, "--as-at", InventedCouncil.FirstNight, "--out", _bench.At("out"));
        return JsonSerializer.Deserialize<JsonElement>(File.ReadAllText(_bench.At("out/run.json")));
    }
}
