using System.CommandLine;
using System.Globalization;
using PbrEngine.Cli.Invoking;
using PbrEngine.Cli.Printing;
using PbrEngine.Cli.Rules;
using PbrEngine.Engine.RuleSets;
using PbrEngine.Engine.RuleSets.Scenarios;

namespace PbrEngine.Cli.Commands;

/// <summary><c>pbr rules test</c>: every check of a rule set, and every scenario.</summary>
internal static class RulesTestCommand
{
    internal static Command Make(CommandHost host)
    {
        var command = new Command("test", "Checks rule sets and runs their scenarios.");
        var choice = RuleSetChoice.On(command, isRequired: false, "Test the rule sets of this folder instead.");
        return host.Plain(command, invocation =>
        {
            if (choice.Sources(invocation, out var code) is not { } sources)
                return code;
            var checks = sources.Select(RuleSetCheck.Of).ToList();
            return Answer(invocation, checks);
        });
    }

    /// <summary>Shows checks; failed when one of them isn't sound.</summary>
    internal static ExitCode Answer(Invocation invocation, IReadOnlyList<RuleSetCheck> checks)
    {
        // A folder without rule sets proves nothing.
        var isSound = checks.Count > 0 && checks.All(c => c.IsSound);
        return invocation.Answer(
            new { Sound = isSound, RuleSets = checks.Select(ForMachines) },
            page => Print(page, checks),
            isSound ? ExitCode.Done : ExitCode.Failed);
    }

    private static object ForMachines(RuleSetCheck check) => new
    {
        Name = RuleSetChoice.NameOf(check.Source),
        Sound = check.IsSound,
        Scenarios = check.Scenarios.Count,
        Passed = check.Runs.Count(r => r.IsAsAgreed),
        Faults = check.Faults.Select(FaultTable.ForMachines),
        Failed = check.Runs.Where(r => !r.IsAsAgreed).Select(r => new
        {
            r.Scenario.File,
            r.Scenario.Line,
            Scenario = r.Scenario.Name,
            r.Differences,
        }),
    };

    private static void Print(Page page, IReadOnlyList<RuleSetCheck> checks)
    {
        foreach (var check in checks)
        {
            FaultTable.Print(page, check.Faults);
            foreach (var run in check.Runs.Where(r => !r.IsAsAgreed))
                Print(page, run);
            var passed = check.Runs.Count(r => r.IsAsAgreed);
            page.Line(string.Create(
                CultureInfo.InvariantCulture,
                $"{RuleSetChoice.NameOf(check.Source)}: {passed} of {check.Scenarios.Count} scenarios as agreed, "
                + $"{check.Faults.Count(f => !f.IsWarning)} faults, {check.Faults.Count(f => f.IsWarning)} warnings."));
        }
        if (checks.Count == 0)
            page.Line("There is no rule set here: a version is a folder PROGRAMME/vYYYY-MM with a manifest.yaml.");
    }

    private static void Print(Page page, ScenarioRun run)
    {
        page.Line(FormattableString.Invariant($"{run.Scenario.File}:{run.Scenario.Line} {run.Scenario.Name}"));
        foreach (var difference in run.Differences)
            page.Line("    " + difference);
    }
}
