using System.CommandLine;
using PbrEngine.Cli.Composition;
using PbrEngine.Cli.Invoking;
using PbrEngine.Engine.Imports;
using PbrEngine.Engine.RuleSets;
using PbrEngine.Engine.RuleSets.Confirming;

namespace PbrEngine.Cli.Commands;

/// <summary><c>pbr rules confirm</c>: a named person has seen a parameter's value in the source.</summary>
internal static class RulesConfirmCommand
{
    internal static Command Make(CommandHost host)
    {
        var version = new Argument<string>("version")
        {
            Description = "The version, such as expanded/v2015-04.",
            HelpName = "PROGRAMME/VERSION",
        };
        var parameter = new Option<string?>("--parameter") { Description = "The parameter.", HelpName = "ID" };
        var all = new Option<bool>("--all") { Description = "Every value that nobody has seen in its source." };
        var seen = new Option<string?>("--value-as-seen")
        {
            Description = "The value as the source has it: refused when the rule set states another.",
            HelpName = "V",
        };
        var source = new Option<string>("--source")
        {
            Description = "What was read: document, page, clause.",
            HelpName = "TEXT",
            Required = true,
        };
        var by = RulesCommand.User("Who read it: never the author of the rule set.");
        var command = new Command("confirm", "Confirms values of parameters, so that they may pay.")
        {
            version, parameter, all, seen, source, by,
        };
        return host.Writes(command, (invocation, stores) =>
        {
            var id = invocation.Value(parameter);
            if (id is null != invocation.Value(all))
                return invocation.Wrong("Give the parameter with --parameter ID, or all of them with --all.");
            if (id is null && invocation.Value(seen) is not null)
                return invocation.Wrong("--value-as-seen is about one parameter: name it with --parameter.");
            if (string.IsNullOrWhiteSpace(invocation.Value(source)) || string.IsNullOrWhiteSpace(invocation.Value(by)))
                return invocation.Wrong("A confirmation names who read what: neither --source nor --as may be empty.");
            return Confirm(invocation, stores, invocation.Value(version), new()
            {
                ParameterId = id,
                ValueAsSeen = invocation.Value(seen),
                Source = invocation.Value(source)!.Trim(),
                By = invocation.Value(by)!.Trim(),
            });
        });
    }

    private static ExitCode Confirm(
        Invocation invocation, Stores stores, string name, ConfirmationRequest request)
    {
        if (Programmes.All.FirstOrDefault(r => r.Name == name) is not { } ruleSet)
        {
            var unknown = RuleSetRefusal.UnknownRuleSet(name, Programmes.All.Select(r => r.Name));
            return invocation.Refuse(unknown.Code, unknown.Message);
        }
        var answer = new ConfirmParameters(stores.Confirmations, invocation.Surroundings.Clock)
            .Confirm(ruleSet, request);
        if (answer.Refusal is { } refusal)
            return invocation.Refuse(refusal.Code, refusal.Message);
        return invocation.Answer(new { RuleSet = name, answer.Confirmed }, page =>
        {
            page.Table(
                ["Parameter", "From", "Value"],
                [
                    .. answer.Confirmed.Select(c => (string[])[c.ParameterId, IsoDate.Write(c.ValueFrom), c.Value]),
                ]);
            page.Line($"{request.By} confirmed {answer.Confirmed.Count} values of {name}, from: {request.Source}");
        });
    }
}
