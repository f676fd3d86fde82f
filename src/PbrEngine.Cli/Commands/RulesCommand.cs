using System.CommandLine;
using PbrEngine.Cli.Composition;
using PbrEngine.Cli.Invoking;
using PbrEngine.Engine.Imports;

namespace PbrEngine.Cli.Commands;

/// <summary><c>pbr rules</c>: the rule sets that this program carries.</summary>
internal static class RulesCommand
{
    private const int HashShown = 12;

    internal static Command Make(CommandHost host) => new("rules", "Rule sets.")
    {
        host.Plain(new Command("list", "List rule sets and their rules."), List),
        ExplainCommand.Make(host),
    };

    private static ExitCode List(Invocation invocation)
    {
        var result = new
        {
            RuleSets = Programmes.All.Select(
                r => new { r.Name, r.Programme, r.Version, r.Label, r.From, r.Hash, r.Rules }),
        };
        return invocation.Answer(result, page =>
        {
            foreach (var ruleSet in Programmes.All)
            {
                var hash = ruleSet.Hash[..HashShown];
                page.Line($"{ruleSet.Name}  {ruleSet.Label}, from {IsoDate.Write(ruleSet.From)}, hash {hash}…");
                page.Table(["Rule", "Decides"], [.. ruleSet.Rules.Select(r => (string[])[r.Id, r.Description])]);
            }
        });
    }
}
