using System.CommandLine;
using PbrEngine.Cli.Invoking;
using PbrEngine.Cli.Reporting;
using PbrEngine.Engine.Imports;

namespace PbrEngine.Cli.Commands;

/// <summary><c>pbr funnel</c>: how many families reach each stage on the way to being paid for.</summary>
internal static class FunnelCommand
{
    internal static Command Make(CommandHost host)
    {
        var programme = CommonOptions.Programme();
        var command = new Command("funnel", "Families known, eligible, attached, evidenced, sustained, claimed.")
        {
            programme,
        };
        return host.Shows(command, (invocation, stores, attempt) =>
        {
            var funnel = Funnel.Of(stores, attempt, invocation.Value(programme));
            return invocation.Answer(new { attempt.AsAt, funnel.Stages }, page =>
            {
                page.Line($"As at {IsoDate.Write(attempt.AsAt)}:");
                funnel.Print(page);
            });
        });
    }
}
