using System.CommandLine;
using PbrEngine.Cli.Invoking;
using PbrEngine.Cli.Nights;
using PbrEngine.Engine.Imports.Mapping;

namespace PbrEngine.Cli.Commands;

/// <summary><c>pbr link</c>: finds out who is who among what was imported.</summary>
internal static class LinkCommand
{
    internal static Command Make(CommandHost host)
    {
        var asAt = CommonOptions.AsAt();
        var again = CommonOptions.Again();
        var command = new Command("link", "Find out which rows are the same person.") { asAt, again };
        return host.Writes(command, (invocation, stores) => NightPage.Answer(
            invocation,
            new Night(invocation, stores, MappingLibrary.None).Link(new()
            {
                AsAt = invocation.Value(asAt),
                Landing = "",
                Again = invocation.Value(again) ?? "",
            })));
    }
}
