using System.Text;
using PbrEngine.Domain.Parameters;
using PbrEngine.Engine.Imports;
using PbrEngine.Engine.RuleSets.Comparing;

namespace PbrEngine.Engine.RuleSets.Describing;

/// <summary>
/// The published specification of a version, as Markdown: every rule with its clause, parameters and the scenarios that
/// prove both its sides; every parameter with its values and where they are from.
/// </summary>
public static class RuleSetPage
{
    /// <summary>The page; the same sources give the same bytes.</summary>
    public static string Of(RuleSetCheck check)
    {
        ArgumentNullException.ThrowIfNull(check);
        var ruleSet = check.RuleSet ?? throw new ArgumentException("A broken rule set has no page.", nameof(check));
        var page = new StringBuilder();
        Head(page, ruleSet);
        Rules(page, RuleDescription.Of(check));
        Parameters(page, ruleSet.Parameters.All);
        return page.ToString();
    }

    private static void Head(StringBuilder page, RuleSet ruleSet)
    {
        var manifest = ruleSet.Manifest!;
        Line(page, $"# {ruleSet.Name}: {ruleSet.Label}");
        Line(page);
        Line(page, $"Written by `pbr rules list {ruleSet.Name} --format md` from the sources under `rules/`; "
            + "a change is made there.");
        Line(page);
        var end = manifest.To is { } to ? $" to {IsoDate.Write(to)}" : "";
        Line(page, $"- In force from {IsoDate.Write(manifest.From)}{end}");
        Line(page, ruleSet.Release is { } release
            ? $"- Released by {release.ReleasedBy} on {release.ReleasedAt}, hash `{ruleSet.Hash}`"
            : "- Draft: it may change");
        Line(page, $"- Written by {manifest.Author}; replaces {manifest.Replaces ?? "nothing"}");
        Line(page);
    }

    private static void Rules(StringBuilder page, IReadOnlyList<RuleDescription> rules)
    {
        Line(page, "## Rules");
        Line(page);
        foreach (var rule in rules)
        {
            Line(page, $"### {rule.Id}");
            Line(page);
            Line(page, Cell(rule.Description));
            Line(page);
            Line(page, $"- Concludes: {Listed(rule.Effects, "a fact for other rules")}");
            Line(page, $"- Follows from: {(rule.Clause.Length == 0 ? "no clause named" : rule.Clause)}");
            Line(page, $"- Reads: {Listed(rule.Parameters.Select(p => $"`{p}`"), "no parameter")}");
            Scenarios(page, "Fires", rule.Fires);
            Scenarios(page, "Doesn't fire", rule.DoesNotFire);
            Line(page);
        }
    }

    private static void Scenarios(StringBuilder page, string title, IReadOnlyList<string> names)
    {
        Line(page, names.Count == 0 ? $"- {title}: no scenario says so" : $"- {title}:");
        foreach (var name in names)
            Line(page, $"  - {name}");
    }

    private static void Parameters(StringBuilder page, IReadOnlyList<Parameter> parameters)
    {
        Line(page, "## Parameters");
        Line(page);
        Line(page, "| Parameter | What it is | From | Value | Known | Reference |");
        Line(page, "|---|---|---|---|---|---|");
        foreach (var parameter in parameters)
        {
            foreach (var value in parameter.Values)
            {
                string[] cells =
                [
                    $"`{parameter.Id}`",
                    value.Label ?? parameter.Label,
                    value.To is { } to
                        ? $"{IsoDate.Write(value.From)} to {IsoDate.Write(to)}"
                        : IsoDate.Write(value.From),
                    ParameterWords.Value(parameter, value),
                    ParameterWords.Words(parameter.ProvenanceOf(value)),
                    parameter.ReferenceOf(value),
                ];
                Line(page, $"| {string.Join(" | ", cells.Select(Cell))} |");
            }
        }
    }

    private static string Listed(IEnumerable<string> parts, string none)
    {
        var text = string.Join(", ", parts);
        return text.Length == 0 ? none : text;
    }

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);

    private static void Line(StringBuilder page, string text = "") => page.Append(text).Append('\n');
}
