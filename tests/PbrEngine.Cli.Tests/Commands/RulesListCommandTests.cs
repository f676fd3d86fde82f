using PbrEngine.Cli.Composition;
using PbrEngine.Cli.Tests.Bench;

namespace PbrEngine.Cli.Tests.Commands;

public sealed class RulesListCommandTests : IDisposable
{
    private readonly CommandBench _bench = new();

    public void Dispose() => _bench.Dispose();

    [Fact]
    public void List_EveryRuleAndParameter_IsThereWithWhatItIs()
    {
        var listed = _bench.Done("rules", "list").Output;
        Assert.All(listed.Split('\n'), line => Assert.True(line.Length <= 100, line));
        // Only the last column of a rule is wrapped.
        var unwrapped = string.Join(' ', listed.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        Assert.All(Programmes.All.SelectMany(r => r.Rules), rule =>
        {
            Assert.Contains(rule.Id, listed, StringComparison.Ordinal);
            Assert.Contains($"{rule.Id} {rule.Description}", unwrapped, StringComparison.Ordinal);
        });
        Assert.All(
            Programmes.All.SelectMany(r => r.Parameters.All),
            p => Assert.Contains($"{p.Id} ", listed, StringComparison.Ordinal));
        Assert.Contains("draft", listed, StringComparison.Ordinal);
        Assert.Contains("no current database", listed, StringComparison.Ordinal);
    }

    [Fact]
    public void List_ForMachines_HasTheWholeHashAndEveryValue()
    {
        var ruleSets = _bench.Done("rules", "list", "--json").Json().GetProperty("rule_sets").EnumerateArray().ToList();
        Assert.Equal(Programmes.All.Select(r => r.Hash), ruleSets.Select(r => r.GetProperty("hash").GetString()));
        var fee = ruleSets.Single(r => r.GetProperty("name").GetString() == RulesFolder.Version)
            .GetProperty("parameters").EnumerateArray()
            .Single(p => p.GetProperty("id").GetString() == "attachment.pence");
        Assert.Equal("100000", fee.GetProperty("value").GetString());
        Assert.Equal(("seen", true), (fee.GetProperty("provenance").GetString(),
            fee.GetProperty("may_pay").GetBoolean()));
    }

    [Fact]
    public void List_Confirmed_SaysByWhom()
    {
        _bench.Done(
            "rules", "confirm", RulesFolder.Version, "--parameter", "absence.terms", "--source", "Page 3", "--as",
                "f.inance");
        var listed = _bench.Done("rules", "list", RulesFolder.Version).Output;
        var row = listed[listed.IndexOf("absence.terms ", StringComparison.Ordinal)..];
        Assert.Contains(
            "f.inance",
            row[..row.IndexOf("absence.threshold_percent ", StringComparison.Ordinal)],
            StringComparison.Ordinal);
    }

    [Fact]
    public void List_AsMarkdown_IsThePublishedPage()
    {
        var page = _bench.Done("rules", "list", RulesFolder.Version, "--format", "md").Output;
        Assert.StartsWith("# expanded/v2015-04: ", page, StringComparison.Ordinal);
        Assert.Contains("### EXP-ATT-01", page, StringComparison.Ordinal);
    }

    [Fact]
    public void List_UnknownVersion_IsRefusedWithThoseThatThereAre()
    {
        var answer = _bench.Run("rules", "list", "expanded/v1999-01");
        Assert.Equal(ExitCode.Refused, answer.Code);
        Assert.Contains("RSR-001", answer.Error, StringComparison.Ordinal);
        Assert.Contains(RulesFolder.Version, answer.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void List_BrokenFolder_TellsEveryFault()
    {
        var folder = RulesFolder.Make(_bench);
        RulesFolder.Change(folder, "parameters/payment.yaml", "unit: pence", "unit: pounds");
        var answer = _bench.Run("rules", "list", "--rules", folder);
        Assert.Equal(ExitCode.Refused, answer.Code);
        var faults = answer.Error.Split('\n').Where(l => l.StartsWith("RUL-008", StringComparison.Ordinal)).ToList();
        Assert.Equal(2, faults.Count);
        Assert.Contains("payment.yaml:4:11 (attachment.pence)", faults[0], StringComparison.Ordinal);
    }
}
