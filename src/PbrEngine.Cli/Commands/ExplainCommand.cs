using System.CommandLine;
using PbrEngine.Cli.Composition;
using PbrEngine.Cli.Explaining;
using PbrEngine.Cli.Invoking;
using PbrEngine.Engine.Explaining;

namespace PbrEngine.Cli.Commands;

/// <summary><c>pbr explain</c>: why a family is paid for, or why not, down to file and line.</summary>
internal static class ExplainCommand
{
    internal static Command Make(CommandHost host)
    {
        var family = new Argument<string?>("family")
        {
            Description = "The family's reference.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var line = new Option<long?>("--claim-line") { Description = "The claim line instead of a family." };
        var result = new Option<string?>("--result") { Description = "Only this result, such as sustained_progress." };
        var rule = new Option<string?>("--rule") { Description = "Only results that this rule decides." };
        var command = new Command("explain", "Why a family is paid for, or why not, down to file and line.")
        {
            family, line, result, rule,
        };
        return host.Reads(command, (invocation, stores) =>
        {
            var chosen = invocation.Value(line) is { } id ? FamilyOf(stores, id) : invocation.Optional(family);
            if (chosen is null)
            {
                return invocation.Wrong(
                    "Give a family's reference, or the number of a claim line that exists with --claim-line.");
            }
            var explain = new ExplainFamily(stores.Runs, stores.Outcomes, stores.Deliveries, Programmes.Feeds);
            var report = explain.Explain(chosen);
            if (report is null)
            {
                return invocation.Refuse(
                    "EXP-001",
                    $"The published run has no family {chosen}. "
                    + "Families are in families.csv of the run, and in pbr cohort.");
            }
            var page = new FamilyPage(report, invocation.Value(result), invocation.Value(rule));
            return invocation.Answer(page.ForMachines(), page.Print);
        });
    }

    private static string? FamilyOf(Stores stores, long lineId) => stores.Claims.List()
        .SelectMany(c => c.Lines)
        .FirstOrDefault(l => l.Id == lineId)?.FamilyRef;
}
