using System.CommandLine;
using PbrEngine.Cli.Composition;
using PbrEngine.Cli.Invoking;
using PbrEngine.Cli.Runs;
using PbrEngine.Engine.Running.Gates;

namespace PbrEngine.Cli.Commands;

/// <summary><c>pbr runs release</c>: somebody lets a held gate through; it stays on record.</summary>
internal static class RunsReleaseCommand
{
    internal static Command Make(CommandHost host)
    {
        var attempt = new Argument<long>("attempt") { Description = "The attempt's number." };
        var gate = new Option<string>("--gate")
        {
            Description = "The gate that holds it.",
            HelpName = "NAME",
            Required = true,
        };
        var by = RulesCommand.User("Who lets it through.");
        var reason = new Option<string>("--reason") { Description = "Why.", HelpName = "TEXT", Required = true };
        var command = new Command("release", "Let a held gate through, on record; then publish.")
        {
            attempt, gate, by, reason,
        };
        return host.Reads(command, (invocation, stores) =>
        {
            var (who, why) = (invocation.Value(by)!.Trim(), invocation.Value(reason)!.Trim());
            if (who.Length == 0 || why.Length == 0)
                return invocation.Wrong("Say who with --as and why with --reason: both stay on record.");
            var id = invocation.Value(attempt);
            var refusal = new ReleaseGate(stores.Runs, stores.Gates, invocation.Surroundings.Clock)
                .Release(id, invocation.Value(gate)!, who, why);
            if (refusal is not null)
                return invocation.Refuse(refusal.Code, refusal.Message);
            var standing = StandingServices.Of(invocation.Surroundings, stores).Find(id)!;
            return invocation.Answer(
                RunJson.Of(standing),
                page =>
                {
                    page.Line($"{invocation.Value(gate)} was let through by {who}.");
                    RunPage.Words(page, standing);
                });
        });
    }
}
