using System.CommandLine;
using PbrEngine.Cli.Invoking;
using PbrEngine.Cli.Nights;
using PbrEngine.Engine.Imports.Mapping;

namespace PbrEngine.Cli.Commands;

/// <summary><c>pbr publish</c>: makes the evaluated attempt the one that everybody sees.</summary>
internal static class PublishCommand
{
    internal static Command Make(CommandHost host)
    {
        var asAt = CommonOptions.AsAt();
        var command = new Command("publish", "Make an evaluated run the published one.") { asAt };
        return host.Writes(command, (invocation, stores) => NightPage.Answer(
            invocation,
            new Night(invocation, stores, MappingLibrary.None).Publish(new()
            {
                AsAt = invocation.Value(asAt),
                Landing = "",
            })));
    }
}
