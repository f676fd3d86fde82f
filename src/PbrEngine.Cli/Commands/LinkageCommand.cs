using System.CommandLine;
using PbrEngine.Cli.Invoking;

namespace PbrEngine.Cli.Commands;

/// <summary><c>pbr linkage</c>: who is who in any table of people.</summary>
internal static class LinkageCommand
{
    internal static Command Make(CommandHost host) => new("linkage", "Who is who in any CSV file of people.")
    {
        LinkageProfileCommand.Make(host),
        LinkageDedupeCommand.Make(host),
        LinkageDeltaCommand.Make(host),
        LinkageLinkCommand.Make(host),
        LinkageExplainCommand.Make(host),
        LinkageEvaluateCommand.Make(host),
        LinkageFamiliesCommand.Make(host),
    };
}
