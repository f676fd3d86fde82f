using System.CommandLine;
using PbrEngine.Cli.Composition;
using PbrEngine.Cli.Explaining;
using PbrEngine.Cli.Invoking;
using PbrEngine.Domain.Claims;
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
        var line = new Option<long?>("--claim-line")
        {
            Description = "The claim line instead of a family: by the run on which it rests.",
        };
        var result = new Option<string?>("--result") { Description = "Only this result, such as sustained_progress." };
        var rule = new Option<string?>("--rule")
        {
            Description = "Only this rule: why it fired or did not, and results that it decides.",
        };
        var command = new Command("explain", "Why a family is paid for, or why not, down to file and line.")
        {
            family, line, result, rule,
        };
        return host.Reads(command, (invocation, stores) =>
        {
            var claimed = invocation.Value(line) is { } id ? LineOf(stores, id) : null;
            var chosen = claimed?.FamilyRef ?? (invocation.Value(line) is null ? invocation.Optional(family) : null);
            if (chosen is null)
            {
                return invocation.Wrong(
                    "Give a family's reference, or the number of a claim line that exists with --claim-line.");
            }
            if (Report(stores, chosen, claimed) is not { } report)
                return NoFamily(invocation, chosen);
            var narrowed = new ChosenReport(report, invocation.Value(result), invocation.Value(rule));
            return IsUnknownRule(narrowed)
                ? NoRule(invocation, narrowed)
                : invocation.Answer(new FamilyJson(narrowed).Make(), new FamilyPage(narrowed).Print);
        });
    }

    // What was claimed is explained by the run on which it rests; by the published one only if that run is gone.
    private static FamilyReport? Report(Stores stores, string family, ClaimLine? claimed)
    {
        var explain = new ExplainFamily(
            stores.Runs, stores.Outcomes, stores.Traces, stores.Deliveries, Programmes.Feeds, Programmes.All);
        return (claimed is null ? null : explain.Explain(family, claimed.AttemptId)) ?? explain.Explain(family);
    }

    private static ClaimLine? LineOf(Stores stores, long lineId) => stores.Claims.List()
        .SelectMany(c => c.Lines)
        .FirstOrDefault(l => l.Id == lineId);

    private static bool IsUnknownRule(ChosenReport chosen) => chosen.OnlyRule is { } rule
        && chosen.Report.Rules is { } rules
        && rules.All(r => r.RuleId != rule);

    private static ExitCode NoFamily(Invocation invocation, string family) => invocation.Refuse(
        "EXP-001",
        $"The published run has no family {family}. Families are in families.csv of the run, and in pbr cohort.");

    private static ExitCode NoRule(Invocation invocation, ChosenReport chosen) => invocation.Refuse(
        "EXP-002",
        $"The rule set {chosen.Report.Family.RuleSet} has no rule {chosen.OnlyRule}. "
        + $"Its rules are {string.Join(", ", chosen.Report.Rules!.Select(r => r.RuleId))}.");
}
