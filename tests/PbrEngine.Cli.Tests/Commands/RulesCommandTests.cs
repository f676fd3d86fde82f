using PbrEngine.Cli.Composition;
using PbrEngine.Cli.Tests.Bench;

namespace PbrEngine.Cli.Tests.Commands;

public sealed class RulesCommandTests : IDisposable
{
    private readonly CommandBench _bench = new();

    public void Dispose() => _bench.Dispose();

    [Fact]
    public void List_EveryRule_IsThereWithWhatItDecides()
    {
        var listed = _bench.Done("rules", "list").Output;
        Assert.All(Programmes.All.SelectMany(r => r.Rules), rule =>
        {
            Assert.Contains(rule.Id, listed, StringComparison.Ordinal);
            Assert.Contains(rule.Description, listed, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void List_ForMachines_HasTheWholeHash()
    {
        var ruleSets = _bench.Done("rules", "list", "--json").Json().GetProperty("rule_sets");
        Assert.Equal(
            Programmes.All.Select(r => r.Hash),
            ruleSets.EnumerateArray().Select(r => r.GetProperty("hash").GetString()));
    }
}
