using System.CommandLine;
using PbrEngine.Cli.Invoking;
using PbrEngine.Cli.Linkage;
using PbrEngine.Engine.TableLinking;

namespace PbrEngine.Cli.Commands;

/// <summary><c>pbr linkage dedupe</c>: which records of a table are one person.</summary>
internal static class LinkageDedupeCommand
{
    internal static Command Make(CommandHost host)
    {
        var file = LinkageOptions.Table("file", "A CSV file of people: a header, then a record a line.");
        var (id, truth) = (LinkageOptions.Id(), LinkageOptions.Truth());
        var map = LinkageOptions.Map("--map", "of the file");
        var state = LinkageOptions.File(
            "--state", "Keep what delta builds on. It holds all that the file states; it needs --model.");
        var options = new MatchOptionSet();
        var command = new Command("dedupe", "Which records of a file are one person.") { file, id, truth, map, state };
        return host.Plain(options.On(command), invocation => options.Run(
            invocation,
            [
                new TableRequest(invocation.Value(file))
                {
                    Id = invocation.Value(id),
                    Truth = invocation.Value(truth),
                    Map = invocation.Value(map) ?? [],
                },
            ],
            isOneToOne: false,
            invocation.Value(state)));
    }
}
