using System.CommandLine;
using PbrEngine.Cli.Invoking;
using PbrEngine.Engine.TableLinking;

namespace PbrEngine.Cli.Linkage;

/// <summary>The options that <c>dedupe</c> and <c>link</c> share, and how both go about it.</summary>
internal sealed class MatchOptionSet
{
    private readonly Option<string?> _out = LinkageOptions.File("--out", "Write id,cluster to this file.");
    private readonly Option<string?> _pairs = LinkageOptions.File(
        "--pairs", "Write every pair that was compared: id_l,id_r,weight,probability.");

    private readonly Option<string?> _links = LinkageOptions.File(
        "--links", "Write the pairs of records that are one person, in the same form.");

    private readonly Option<string?> _model = LinkageOptions.Model();
    private readonly Option<bool> _train = LinkageOptions.Train();
    private readonly Option<string?> _modelOut = LinkageOptions.File("--model-out", "Write what was learned.");
    private readonly Option<string?> _charts = LinkageOptions.Charts();
    private readonly Option<double> _threshold = LinkageOptions.Threshold();
    private readonly Option<int> _seed = LinkageOptions.Seed();
    private readonly Option<int> _threads = LinkageOptions.Threads();

    /// <summary>Adds the options to a command.</summary>
    internal Command On(Command command)
    {
        Option[] all =
            [_model, _train, _out, _pairs, _links, _modelOut, _threshold, _seed, _threads, _charts];
        foreach (var option in all)
            command.Options.Add(option);
        return command;
    }

    /// <summary>Links, and says what came of it.</summary>
    internal ExitCode Run(Invocation invocation, IReadOnlyList<TableRequest> tables, bool isOneToOne)
    {
        var outputs = new MatchOutputs
        {
            Clusters = invocation.Value(_out),
            Pairs = invocation.Value(_pairs),
            Links = invocation.Value(_links),
            Model = invocation.Value(_modelOut),
            Charts = invocation.Value(_charts),
        };
        if (outputs is { Clusters: null, Links: null })
            return invocation.Wrong("Say where the answer goes: --out FILE for persons, --links FILE for pairs.");
        if (invocation.Value(_train) && invocation.Value(_model) is not null)
            return invocation.Wrong("--model links by a model, --train learns another: give one of them.");
        var answer = MatchTables.Match(
            new()
            {
                Tables = tables,
                Model = invocation.Value(_model),
                Threshold = invocation.IsGiven(_threshold) ? invocation.Value(_threshold) : null,
                IsOneToOne = isOneToOne,
                Seed = invocation.Value(_seed),
                Threads = invocation.Value(_threads),
                Tell = invocation.IsWatched ? invocation.Say : _ => { },
                Outputs = outputs,
            },
            invocation.Cancellation);
        if (answer.Value is not { } matched)
            return invocation.Refuse(answer.Refusals);
        var page = new MatchPage(matched, HasCharts: outputs.Charts is not null);
        return invocation.Answer(page.ForMachines(), page.Print);
    }
}
