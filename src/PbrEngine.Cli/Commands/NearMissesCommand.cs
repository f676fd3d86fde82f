using System.CommandLine;
using PbrEngine.Cli.Invoking;
using PbrEngine.Cli.Reporting;
using PbrEngine.Engine.Imports;

namespace PbrEngine.Cli.Commands;

/// <summary><c>pbr near-misses</c>: families for whose result exactly one thing is missing, in words.</summary>
internal static class NearMissesCommand
{
    internal static Command Make(CommandHost host)
    {
        var programme = CommonOptions.Programme();
        var command = new Command("near-misses", "Families for whose result one thing is missing.") { programme };
        return host.Shows(command, (invocation, stores, attempt) =>
        {
            var misses = NearMisses.Of(stores, attempt, invocation.Value(programme));
            return invocation.Answer(new { attempt.AsAt, NearMisses = misses }, page =>
            {
                page.Line($"Near misses as at {IsoDate.Write(attempt.AsAt)}: {misses.Count}.");
                page.Table(
                    ["Family", "Result", "State", "Missing", "Which measure"],
                    [.. misses.Select(m => (string[])[m.FamilyRef, m.Result, m.State, m.Missing, m.Detail])],
                    "Nothing is missing by one reason alone.");
            });
        });
    }
}
