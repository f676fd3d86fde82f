using System.CommandLine;
using PbrEngine.Cli.Composition;
using PbrEngine.Cli.Invoking;
using PbrEngine.Cli.Runs;

namespace PbrEngine.Cli.Commands;

/// <summary><c>pbr runs</c>: what happened last night, and what to do.</summary>
internal static class RunsCommand
{
    private const int LimitDefault = 10;
    private const int LimitMax = 10_000;

    internal static Command Make(CommandHost host)
    {
        var limit = CommonOptions.Whole("--limit", "How many at most.", 1, LimitMax, LimitDefault);
        var command = new Command("runs", "What happened last night, and what to do.")
        {
            limit,
            RunsShowCommand.Make(host),
            RunsReleaseCommand.Make(host),
            RunsHealthCommand.Make(host),
        };
        return host.Reads(command, (invocation, stores) =>
        {
            var standings = StandingServices.Of(invocation.Surroundings, stores).Recent(invocation.Value(limit));
            return invocation.Answer(
                new { Runs = standings.Select(RunJson.Of) },
                page => RunPage.List(page, standings));
        });
    }
}
