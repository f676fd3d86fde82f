using System.CommandLine;
using PbrEngine.Cli.Invoking;
using PbrEngine.Cli.Rules;
using PbrEngine.Engine.RuleSets.Releasing;

namespace PbrEngine.Cli.Commands;

/// <summary><c>pbr rules release</c>: somebody who didn't write a version puts it under seal.</summary>
internal static class RulesReleaseCommand
{
    internal static Command Make(CommandHost host)
    {
        var by = RulesCommand.User("Who releases it: never its author.");
        var reviewedBy = new Option<string?>("--reviewed-by")
        {
            Description = "Who read it against its sources, if that was somebody else.",
            HelpName = "OTHER",
        };
        var command = new Command("release", "Releases a draft: after that, not a byte of it may change.")
        {
            by, reviewedBy,
        };
        var choice = RuleSetChoice.On(
            command, isRequired: true, "The folder that holds the version's sources, such as rules (required).");
        return host.Plain(command, invocation =>
        {
            if (choice.Sources(invocation, out var code) is not [var source])
                return code;
            if (source.ProgrammeFolder is null)
                return invocation.Wrong("A release is written beside its sources: give their folder with --rules.");
            var answer = new ReleaseRuleSet(invocation.Surroundings.Clock)
                .Release(source, invocation.Value(by)!, invocation.Value(reviewedBy));
            if (answer.Refusal is { } refusal)
            {
                foreach (var fault in answer.Check.Faults.Where(f => !f.IsWarning))
                    invocation.Say(fault.ToString());
                return invocation.Refuse(refusal.Code, refusal.Message);
            }
            var record = answer.Record!;
            return invocation.Answer(record, page =>
            {
                page.Line($"{record.RuleSet} is released by {record.ReleasedBy} on {record.ReleasedAt}.");
                page.Line($"Hash {record.Hash}");
                page.Line("Build the program again, so that it carries the release.");
            });
        });
    }
}
