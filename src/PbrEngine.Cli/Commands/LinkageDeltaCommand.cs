using System.CommandLine;
using PbrEngine.Cli.Invoking;
using PbrEngine.Cli.Linkage;
using PbrEngine.Engine.TableLinking;

namespace PbrEngine.Cli.Commands;

/// <summary><c>pbr linkage delta</c>: who is who when a few records come to many that were linked before.</summary>
internal static class LinkageDeltaCommand
{
    internal static Command Make(CommandHost host)
    {
        var file = LinkageOptions.Table("file", "A CSV file of the records that came, of the same columns.");
        var state = new Option<string>("--state")
        {
            Description = "What dedupe --state, or an earlier delta, kept of the records before.",
            HelpName = "FILE",
            Required = true,
        };
        var stateOut = LinkageOptions.File("--state-out", "Keep the same of all records, for the next delta.");
        var model = LinkageOptions.File("--model", "Refuse a state that isn't of this model.");
        var (clusters, pairs, links) = (LinkageOptions.Out(), LinkageOptions.Pairs(), LinkageOptions.Links());
        var threads = LinkageOptions.Threads();
        var command = new Command("delta", "Who is who when a few records come to many that were linked before.")
        {
            file, state, stateOut, model, clusters, pairs, links, threads,
        };
        return host.Plain(command, invocation =>
        {
            var outputs = new MatchOutputs
            {
                Clusters = invocation.Value(clusters),
                Pairs = invocation.Value(pairs),
                Links = invocation.Value(links),
                State = invocation.Value(stateOut),
            };
            if (outputs is { Clusters: null, Links: null })
                return invocation.Wrong(LinkageWords.NoOutput);
            var answer = LinkDelta.Link(
                new(invocation.Value(file), invocation.Value(state)!)
                {
                    Model = invocation.Value(model),
                    Threads = invocation.Value(threads),
                    Tell = invocation.IsWatched ? invocation.Say : _ => { },
                    Outputs = outputs,
                },
                invocation.Cancellation);
            if (answer.Value is not { } matched)
                return invocation.Refuse(answer.Refusals);
            var page = new MatchPage(matched, HasCharts: false);
            return invocation.Answer(page.ForMachines(), page.Print);
        });
    }
}
