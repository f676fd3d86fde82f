using System.CommandLine;
using PbrEngine.Cli.Composition;
using PbrEngine.Cli.Invoking;
using PbrEngine.Cli.Reporting;
using PbrEngine.Engine.Cohorts;
using PbrEngine.Engine.NearMisses;

namespace PbrEngine.Cli.Commands;

/// <summary><c>pbr near-misses</c>: what stands between attached families and results, the nearest first.</summary>
internal static class NearMissesCommand
{
    private const int ShownMax = 1_000_000;
    private const int ShownByDefault = 100;

    internal static Command Make(CommandHost host)
    {
        var programme = CommonOptions.Programme();
        var max = CommonOptions.Whole("--max", "How many are shown.", 1, ShownMax, ShownByDefault);
        var command = new Command("near-misses", "Unpaid results with what it would take, the nearest first.")
        {
            programme, max,
        };
        return host.Shows(command, (invocation, stores, attempt) =>
        {
            var loader = new CohortLoader(CohortServices.Of(stores), attempt);
            var (ruleSets, refusal) = loader.RuleSets(invocation.Value(programme));
            if (refusal is not null)
                return CohortServices.Refuse(invocation, refusal);
            var report = FindNearMisses.Of(loader.Load(ruleSets), invocation.Cancellation);
            var page = new NearMissPage(attempt.AsAt, report, invocation.Value(max));
            return invocation.Answer(page.ForMachines(), page.Print);
        });
    }
}
