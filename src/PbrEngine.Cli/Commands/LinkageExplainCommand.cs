using System.CommandLine;
using PbrEngine.Cli.Invoking;
using PbrEngine.Cli.Linkage;
using PbrEngine.Engine.TableLinking;

namespace PbrEngine.Cli.Commands;

/// <summary><c>pbr linkage explain</c>: what speaks for and against two records being one person.</summary>
internal static class LinkageExplainCommand
{
    internal static Command Make(CommandHost host)
    {
        var file = LinkageOptions.Table("file", "A CSV file of people: a header, then a record a line.");
        var (id, truth) = (LinkageOptions.Id(), LinkageOptions.Truth());
        truth.Description = "The column that says who is who. It is never compared.";
        var map = LinkageOptions.Map("--map", "of the file");
        var pair = new Option<string[]>("--pair")
        {
            Description = "The ids of the two records.",
            HelpName = "A B",
            Required = true,
            Arity = new ArgumentArity(2, 2),
            AllowMultipleArgumentsPerToken = true,
        };
        var model = LinkageOptions.Model();
        var svg = LinkageOptions.File("--svg", "Draw the waterfall as SVG.");
        var (seed, threads) = (LinkageOptions.Seed(), LinkageOptions.Threads());
        var command = new Command("explain", "What speaks for and against two records being one person.")
        {
            file, id, truth, map, pair, model, svg, seed, threads,
        };
        return host.Plain(command, invocation =>
        {
            var answer = ExplainPair.Explain(
                new()
                {
                    Table = new TableRequest(invocation.Value(file))
                    {
                        Id = invocation.Value(id),
                        Truth = invocation.Value(truth),
                        Map = invocation.Value(map) ?? [],
                    },
                    Left = invocation.Value(pair)![0],
                    Right = invocation.Value(pair)![1],
                    Model = invocation.Value(model),
                    Svg = invocation.Value(svg),
                    Seed = invocation.Value(seed),
                    Threads = invocation.Value(threads),
                },
                invocation.Cancellation);
            if (answer.Value is not { } explained)
                return invocation.Refuse(answer.Refusals);
            var page = new PairPage(explained);
            return invocation.Answer(page.ForMachines(), page.Print);
        });
    }
}
