using System.CommandLine;
using PbrEngine.Cli.Invoking;

namespace PbrEngine.Cli.Commands;

/// <summary><c>pbr rules</c>: rule sets, from their scenarios to their release.</summary>
internal static class RulesCommand
{
    internal static Command Make(CommandHost host) => new("rules", "Rule sets: what decides, and who answers for it.")
    {
        RulesListCommand.Make(host),
        RulesTestCommand.Make(host),
        ExplainCommand.Make(host),
        RulesDiffCommand.Make(host),
        RulesConfirmCommand.Make(host),
        RulesReleaseCommand.Make(host),
    };

    /// <summary>Who does it.</summary>
    internal static Option<string> User(string description) => new("--as")
    {
        Description = description,
        HelpName = "USER",
        Required = true,
    };
}
