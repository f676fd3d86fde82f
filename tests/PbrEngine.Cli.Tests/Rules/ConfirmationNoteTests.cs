using PbrEngine.Cli.Composition;
using PbrEngine.Cli.Rules;
using PbrEngine.Cli.Tests.Bench;
using PbrEngine.Data;

namespace PbrEngine.Cli.Tests.Rules;

public sealed class ConfirmationNoteTests : IDisposable
{
    private readonly CommandBench _bench = new();

    public void Dispose() => _bench.Dispose();

    [Fact]
    public void Of_Programme_SaysWhoConfirmedAndWhatADemoIsWorth()
    {
        _bench.Done("db", "migrate");
        var stores = Stores.Of(new PbrDatabase(_bench.Database));
        Assert.Contains("confirmed by nobody.", ConfirmationNote.Of(stores, "expanded"), StringComparison.Ordinal);
        _bench.Done("rules", "confirm", RulesFolder.Version, "--all", "--source", "x", "--as", "f.inance");
        Assert.EndsWith("confirmed by f.inance.", ConfirmationNote.Of(stores, "expanded"), StringComparison.Ordinal);
        Assert.Null(ConfirmationNote.Of(stores, "no.programme"));
    }
}
