using System.CommandLine;
using System.Globalization;
using PbrEngine.Cli.Invoking;
using PbrEngine.Cli.Reporting;
using PbrEngine.Engine.Imports;

namespace PbrEngine.Cli.Commands;

/// <summary><c>pbr cohort</c>: the eligible families and what to do next with each.</summary>
internal static class CohortCommand
{
    internal static Command Make(CommandHost host)
    {
        var programme = CommonOptions.Programme();
        var command = new Command("cohort", "Eligible families, each with the next step.") { programme };
        return host.Shows(command, (invocation, stores, attempt) =>
        {
            var families = Cohort.Of(stores, attempt, invocation.Value(programme));
            return invocation.Answer(new { attempt.AsAt, Families = families }, page =>
            {
                page.Line($"Eligible families as at {IsoDate.Write(attempt.AsAt)}: {families.Count}.");
                page.Table(
                    ["Family", "Eligible", "Needs", "Attached", "Members", "Next step"],
                    [.. families.Select(Row)],
                    "No family of the run is eligible.");
            });
        });
    }

    private static string[] Row(CohortFamily family) =>
    [
        family.FamilyRef,
        family.Eligible,
        string.Join(", ", family.Needs),
        IsoDate.Write(family.AttachedOn),
        family.Members.ToString(CultureInfo.InvariantCulture),
        family.NextStep,
    ];
}
