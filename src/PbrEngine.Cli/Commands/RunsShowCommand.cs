using System.CommandLine;
using PbrEngine.Cli.Composition;
using PbrEngine.Cli.Invoking;
using PbrEngine.Cli.Runs;
using PbrEngine.Engine.Running;

namespace PbrEngine.Cli.Commands;

/// <summary><c>pbr runs show</c>: one night with its steps and gates.</summary>
internal static class RunsShowCommand
{
    internal static Command Make(CommandHost host)
    {
        var attempt = new Argument<long?>("attempt")
        {
            Description = "The attempt's number (default: the newest).",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var all = new Option<bool>("--gates") { Description = "Show the gates that passed as well." };
        var command = new Command("show", "One night: its state, steps, gates, late feeds, and what to do.")
        {
            attempt, all,
        };
        return host.Reads(command, (invocation, stores) =>
        {
            var asked = invocation.Optional(attempt);
            var read = StandingServices.Of(invocation.Surroundings, stores);
            var standing = asked is { } id ? read.Find(id) : read.Recent(1).SingleOrDefault();
            if (standing is null)
            {
                var refusal = asked is { } unknown ? RunRefusal.UnknownAttempt(unknown) : RunRefusal.NoRun();
                return invocation.Refuse(refusal.Code, refusal.Message);
            }
            return invocation.Answer(
                RunJson.Of(standing), page => RunPage.Show(page, standing, invocation.Value(all)));
        });
    }
}
