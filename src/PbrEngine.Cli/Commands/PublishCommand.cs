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
        var limits = CommonOptions.Limits();
        var command = new Command("publish", "Check an evaluated run, and make it the published one.")
        {
            asAt, limits,
        };
        return host.Writes(command, (invocation, stores) =>
        {
            if (LimitsFile.Read(invocation, invocation.Value(limits)) is not { } own)
                return ExitCode.WrongArguments;
            var night = new Night(invocation, stores, MappingLibrary.None) { Limits = own };
            return NightPage.Answer(invocation, night.Publish(new() { AsAt = invocation.Value(asAt), Landing = "" }));
        });
    }
}
