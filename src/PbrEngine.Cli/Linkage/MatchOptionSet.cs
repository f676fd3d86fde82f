using System.CommandLine;
using PbrEngine.Cli.Invoking;
using PbrEngine.Engine.TableLinking;

namespace PbrEngine.Cli.Linkage;

/// <summary>The options that <c>dedupe</c> and <c>link</c> share, and how both go about it.</summary>
internal sealed class MatchOptionSet
{
    private readonly Option<string?> _out = LinkageOptions.Out();
    private readonly Option<string?> _pairs = LinkageOptions.Pairs();
    private readonly Option<string?> _links = LinkageOptions.Links();
    private readonly Option<string?> _model = LinkageOptions.Model();
    private readonly Option<bool> _train = LinkageOptions.Train();
    private readonly Option<bool> _labels = LinkageOptions.Labels();
    private readonly Option<string?> _modelOut = LinkageOptions.File("--model-out", "Write what was learned.");
    private readonly Option<string?> _charts = LinkageOptions.Charts();
    private readonly Option<double> _threshold = LinkageOptions.Threshold();
    private readonly Option<int> _seed = LinkageOptions.Seed();
    private readonly Option<int> _threads = LinkageOptions.Threads();

    /// <summary>Adds the options to a command.</summary>
    internal Command On(Command command)
    {
        Option[] all =
            [_model, _train, _labels, _out, _pairs, _links, _modelOut, _threshold, _seed, _threads, _charts];
        foreach (var option in all)
            command.Options.Add(option);
        return command;
    }

    /// <summary>Links, and says what came of it.</summary>
    /// <param name="invocation">The command as it was given.</param>
    /// <param name="tables">The tables.</param>
    /// <param name="isOneToOne">Whether a record of one is at most one of the other.</param>
    /// <param name="state">Where what a delta builds on goes; null where that isn't wanted.</param>
    internal ExitCode Run(
        Invocation invocation, IReadOnlyList<TableRequest> tables, bool isOneToOne, string? state = null)
    {
        var outputs = new MatchOutputs
        {
            Clusters = invocation.Value(_out),
            Pairs = invocation.Value(_pairs),
            Links = invocation.Value(_links),
            Model = invocation.Value(_modelOut),
            State = state,
            Charts = invocation.Value(_charts),
        };
        if (outputs is { Clusters: null, Links: null })
            return invocation.Wrong(LinkageWords.NoOutput);
        if (invocation.Value(_train) && invocation.Value(_model) is not null)
            return invocation.Wrong("--model links by a model, --train learns another: give one of them.");
        if (invocation.Value(_labels) && invocation.Value(_model) is not null)
            return invocation.Wrong("--model links by a model, --labels learns another: give one of them.");
        if (invocation.Value(_labels) && tables.Any(table => table.Truth is null))
            return invocation.Wrong("--labels learns from the column that --truth names: give it, too.");
        if (state is not null && invocation.Value(_model) is null)
            return invocation.Wrong("A delta has to link as this does: --state needs the model, with --model FILE.");
        var answer = MatchTables.Match(
            new()
            {
                Tables = tables,
                Model = invocation.Value(_model),
                LearnsFromTruth = invocation.Value(_labels),
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
