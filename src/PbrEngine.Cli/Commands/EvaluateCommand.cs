using System.CommandLine;
using PbrEngine.Cli.Invoking;
using PbrEngine.Cli.Nights;
using PbrEngine.Engine.Imports.Mapping;

namespace PbrEngine.Cli.Commands;

/// <summary><c>pbr evaluate</c>: computes measures and applies the rules to what was linked.</summary>
internal static class EvaluateCommand
{
    internal static Command Make(CommandHost host)
    {
        var asAt = CommonOptions.AsAt();
        var folder = CommonOptions.Folder("--out", "Write families, measures, results, persons, rejects and run.json.");
        var programme = CommonOptions.Programme();
        var command = new Command("evaluate", "Compute measures and apply the rules.") { asAt, folder, programme };
        return host.Writes(command, (invocation, stores) => NightPage.Answer(
            invocation,
            new Night(invocation, stores, MappingLibrary.None).Evaluate(
                new()
                {
                    AsAt = invocation.Value(asAt),
                    Landing = "",
                    Programme = invocation.Value(programme),
                },
                invocation.Value(folder))));
    }
}
