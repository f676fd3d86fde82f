using System.CommandLine;
using PbrEngine.Cli.Invoking;
using PbrEngine.Cli.Linkage;
using PbrEngine.Engine.TableLinking;

namespace PbrEngine.Cli.Commands;

/// <summary><c>pbr linkage evaluate</c>: how good clusters are, where the truth is known.</summary>
internal static class LinkageEvaluateCommand
{
    private const string ClusterDefault = "cluster";

    internal static Command Make(CommandHost host)
    {
        var file = LinkageOptions.Table("clusters", "A CSV file of records and clusters, as --out wrote it.");
        var truth = LinkageOptions.Column(
            "--truth", "The column that says who is who, in this file or in the one of --with.");
        truth.Required = true;
        var with = LinkageOptions.File("--with", "A CSV file that holds the truth, joined by id.");
        var id = LinkageOptions.Column("--id", "The column of ids (default: id), in each file that has it.");
        var cluster = LinkageOptions.Column("--cluster", "The column that is judged (default: cluster).");
        var pairs = LinkageOptions.File("--pairs", "Pairs as --pairs wrote them: judges thresholds and probabilities.");
        var charts = LinkageOptions.Charts();
        var command = new Command("evaluate", "How good clusters are, where the truth is known.")
        {
            file, truth, with, id, cluster, pairs, charts,
        };
        return host.Plain(command, invocation =>
        {
            var answer = EvaluateClusters.Evaluate(
                new()
                {
                    Clusters = invocation.Value(file),
                    Cluster = invocation.Value(cluster) ?? ClusterDefault,
                    Truth = invocation.Value(truth)!,
                    With = invocation.Value(with),
                    Id = invocation.Value(id),
                    Pairs = invocation.Value(pairs),
                    Charts = invocation.Value(charts),
                },
                invocation.Cancellation);
            if (answer.Value is not { } judged)
                return invocation.Refuse(answer.Refusals);
            var page = new TruthPage(judged.Truth);
            return invocation.Answer(
                new { Evaluation = page.ForMachines(), judged.Warnings, judged.Files },
                shown =>
                {
                    page.Print(shown);
                    LinkageWords.PrintEnd(shown, judged.Warnings, judged.Files);
                });
        });
    }
}
