using System.CommandLine;
using System.Globalization;
using PbrEngine.Cli.Invoking;
using PbrEngine.Cli.Printing;
using PbrEngine.Cli.Rules;
using PbrEngine.Domain.Parameters;
using PbrEngine.Engine.Imports;
using PbrEngine.Engine.RuleSets;
using PbrEngine.Engine.RuleSets.Comparing;
using PbrEngine.Engine.RuleSets.Confirming;
using PbrEngine.Engine.RuleSets.Describing;
using PbrEngine.Engine.RuleSets.Sources;

namespace PbrEngine.Cli.Commands;

/// <summary><c>pbr rules list</c>: versions with their rules and parameters, and who has confirmed what.</summary>
internal static class RulesListCommand
{
    private const int HashShown = 12;
    private const string Text = "text";
    private const string Markdown = "md";

    internal static Command Make(CommandHost host)
    {
        var format = new Option<string>("--format")
        {
            Description = "text, or md for the published specification of one version.",
            DefaultValueFactory = _ => Text,
        };
        format.AcceptOnlyFromAmong(Text, Markdown);
        const string Does = "Versions, their rules and parameters, and who has confirmed what.";
        var command = new Command("list", Does) { format };
        var choice = RuleSetChoice.On(command, isRequired: false, "List the rule sets of this folder instead.");
        return host.Tends(command, (invocation, gate) =>
        {
            if (choice.Sources(invocation, out var code) is not { } sources)
                return code;
            return invocation.Value(format) == Markdown
                ? Specification(invocation, sources)
                : List(invocation, RuleSetLoader.Load(sources), Confirmations(invocation, gate));
        });
    }

    private static ExitCode Specification(Invocation invocation, IReadOnlyList<RuleSetSource> sources)
    {
        if (sources.Count != 1)
            return invocation.Wrong("--format md takes one version: pbr rules list PROGRAMME/VERSION --format md.");
        var check = RuleSetCheck.Of(sources[0]);
        if (check.RuleSet is null)
            throw new RuleSetException(check.Faults);
        var page = RuleSetPage.Of(check);
        if (invocation.IsJson)
            return invocation.Answer(new { RuleSet = check.RuleSet.Name, Page = page }, _ => { });
        invocation.Surroundings.Output.Write(page);
        return ExitCode.Done;
    }

    // Without a database nobody has confirmed anything in it; an older or newer one is no reason not to list rules.
    private static IReadOnlyList<ParameterConfirmation>? Confirmations(Invocation invocation, DatabaseGate gate)
    {
        if (!gate.Exists)
            return null;
        var check = gate.Migrator.Check();
        return check.Applied == check.Head ? gate.Stores(invocation.Surroundings).Confirmations.List() : null;
    }

    private static ExitCode List(
        Invocation invocation, IReadOnlyList<RuleSet> ruleSets, IReadOnlyList<ParameterConfirmation>? confirmations)
    {
        var confirmed = new ConfirmedParameters(ruleSets, confirmations ?? []);
        var result = new { RuleSets = ruleSets.Select(r => ForMachines(r, confirmed.Of(r))) };
        return invocation.Answer(result, page =>
        {
            foreach (var ruleSet in ruleSets)
                Print(page, ruleSet, confirmed.Of(ruleSet));
            if (confirmations is null)
                page.Line("There is no current database here, so nothing shows as confirmed. Name one with --db.");
        });
    }

    private static object ForMachines(RuleSet ruleSet, IReadOnlyList<ParameterStanding> values) => new
    {
        ruleSet.Name,
        ruleSet.Programme,
        ruleSet.Version,
        ruleSet.Label,
        ruleSet.From,
        ruleSet.Manifest!.To,
        ruleSet.Manifest.Status,
        ruleSet.Manifest.Author,
        ruleSet.Manifest.Replaces,
        ruleSet.Hash,
        ruleSet.Release,
        ruleSet.Rules,
        Parameters = values.Select(s => new
        {
            s.Parameter.Id,
            s.Parameter.Label,
            s.Parameter.Unit,
            s.Value.From,
            s.Value.To,
            Value = s.Value.Text,
            Provenance = ParameterWords.Words(s.Provenance),
            Reference = s.Parameter.ReferenceOf(s.Value),
            s.ConfirmedBy,
            s.MayPay,
        }),
    };

    private static void Print(Page page, RuleSet ruleSet, IReadOnlyList<ParameterStanding> values)
    {
        var manifest = ruleSet.Manifest!;
        page.Line(ruleSet.Name);
        page.Line(ruleSet.Label);
        page.Line(
            $"{manifest.Status}, from {IsoDate.Write(ruleSet.From)}, by {manifest.Author}, "
            + $"hash {ruleSet.Hash[..HashShown]}…"
            + (ruleSet.Release is { } release ? $", released by {release.ReleasedBy} on {release.ReleasedAt}" : ""));
        page.Table(
            ["Rule", "Decides"],
            [.. ruleSet.Rules.Select(r => (string[])[r.Id, r.Description])],
            widthMax: Page.SentencesWidth);
        page.Table(
            ["Parameter", "From", "What it is", "Known; confirmed by"],
            [.. values.Select(Row)],
            widthMax: Page.SentencesWidth);
        var unseen = values.Count(s => s.Provenance != Provenance.Seen);
        page.Line(string.Create(
            CultureInfo.InvariantCulture,
            $"{unseen} of {values.Count} values were not seen in their source."));
        page.Line(string.Create(
            CultureInfo.InvariantCulture,
            $"{values.Count(s => !s.MayPay)} of them nobody has confirmed, and they may not pay."));
        page.Line();
    }

    // What it is and its value share a column, as in a sentence: six columns wouldn't fit a screen.
    private static string[] Row(ParameterStanding standing) =>
    [
        standing.Parameter.Id,
        IsoDate.Write(standing.Value.From),
        $"{standing.Parameter.Label}: {ParameterWords.Value(standing.Parameter, standing.Value)}",
        string.Join("; ", standing.ConfirmedBy.Prepend(ParameterWords.Words(standing.Provenance))),
    ];
}
