using PbrEngine.Cli.Composition;
using PbrEngine.Cli.Rules;
using PbrEngine.Cli.Tests.Bench;
using PbrEngine.Data;

namespace PbrEngine.Cli.Tests.Rules;

public sealed class DemoConfirmationTests : IDisposable
{
    private readonly CommandBench _bench = new();

    public void Dispose() => _bench.Dispose();

    [Fact]
    public void Confirm_Programmes_LeavesNothingMissingAndSaysSoBesideTheReturn()
    {
        _bench.Done("db", "migrate");
        var stores = Stores.Of(new PbrDatabase(_bench.Database));
        var notes = DemoConfirmation.Confirm(stores, new StoppedClock(), ["expanded"], _bench.At(""));
        Assert.Contains(ConfirmationNote.DemoUser, Assert.Single(notes), StringComparison.Ordinal);
        Assert.Equal(notes[0] + "\n", File.ReadAllText(_bench.At("return/CONFIRMED-FOR-A-DEMO.txt")));
        var confirmed = ConfirmationNote.Confirmed(stores);
        var expanded = Programmes.All.Single(r => r.Name == RulesFolder.Version);
        Assert.Empty(confirmed.Missing(expanded, new(2026, 10, 31)));
        Assert.All(
            Programmes.All.Where(r => r.Programme != "expanded"),
            r => Assert.NotEmpty(confirmed.Missing(r, new(2026, 10, 31))));
    }
}
