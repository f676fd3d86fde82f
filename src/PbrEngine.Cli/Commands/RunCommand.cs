using System.CommandLine;
using PbrEngine.Cli.Invoking;
using PbrEngine.Cli.Nights;

namespace PbrEngine.Cli.Commands;

/// <summary><c>pbr run</c>: one whole night.</summary>
internal static class RunCommand
{
    internal static Command Make(CommandHost host)
    {
        var landing = CommonOptions.Folder("--landing", "The landing folder (feed/yyyy-mm-dd/).", required: true);
        var asAt = CommonOptions.AsAt();
        var folder = CommonOptions.Folder("--out", "Write families, measures, results, persons, rejects and run.json.");
        var programme = CommonOptions.Programme();
        var again = CommonOptions.Again();
        var mappings = CommonOptions.Mappings();
        var limits = CommonOptions.Limits();
        var command = new Command("run", "One night: import, link, evaluate, publish.")
        {
            landing, asAt, folder, programme, again, mappings, limits,
        };
        return host.Writes(command, (invocation, stores) =>
        {
            var only = invocation.Value(programme);
            if (MappingFolder.Read(invocation, invocation.Value(mappings), only) is not { } library)
                return ExitCode.WrongArguments;
            if (LimitsFile.Read(invocation, invocation.Value(limits)) is not { } own)
                return ExitCode.WrongArguments;
            var report = new Night(invocation, stores, library) { Limits = own }.Run(
                new()
                {
                    AsAt = invocation.Value(asAt),
                    Landing = invocation.Value(landing)!,
                    Programme = only,
                    Again = invocation.Value(again) ?? "",
                },
                invocation.Value(folder));
            return NightPage.Answer(invocation, report);
        });
    }
}
