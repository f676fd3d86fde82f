using System.CommandLine;
using PbrEngine.Cli.Invoking;
using PbrEngine.Cli.Linkage;
using PbrEngine.Engine.TableLinking;

namespace PbrEngine.Cli.Commands;

/// <summary><c>pbr linkage link</c>: which records of one table are the same person as records of another.</summary>
internal static class LinkageLinkCommand
{
    internal static Command Make(CommandHost host)
    {
        var first = LinkageOptions.Table("a", "A CSV file of people.");
        var second = LinkageOptions.Table("b", "Another one; its columns may have other names and another order.");
        var (id, truth) = (LinkageOptions.Id(), LinkageOptions.Truth());
        var idSecond = LinkageOptions.Column("--id-b", "The same in the second file (default: the column of --id).");
        var truthSecond = LinkageOptions.Column("--truth-b", "The same in the second file (default: as --truth).");
        var map = LinkageOptions.Map("--map", "of the first file");
        var mapSecond = LinkageOptions.Map("--map-b", "of the second file");
        var oneToOne = new Option<bool>("--one-to-one")
        {
            Description = "A record of one file is at most one record of the other.",
        };
        var options = new MatchOptionSet();
        var command = new Command("link", "Which records of one file are a person of another file.")
        {
            first, second, id, idSecond, truth, truthSecond, map, mapSecond, oneToOne,
        };
        return host.Plain(options.On(command), invocation => options.Run(
            invocation,
            [
                new TableRequest(invocation.Value(first))
                {
                    Id = invocation.Value(id),
                    Truth = invocation.Value(truth),
                    Map = invocation.Value(map) ?? [],
                },
                new TableRequest(invocation.Value(second))
                {
                    Id = invocation.Value(idSecond) ?? invocation.Value(id),
                    Truth = invocation.Value(truthSecond) ?? invocation.Value(truth),
                    Map = invocation.Value(mapSecond) ?? [],
                },
            ],
            invocation.Value(oneToOne)));
    }
}
