using PbrEngine.Engine.Imports;
using PbrEngine.Engine.RuleSets.Sources;

namespace PbrEngine.Engine.RuleSets.Comparing;

/// <summary>Tells how one version differs from another, so that somebody who reads no code can judge it.</summary>
public static class CompareRuleSets
{
    private const string Results = "results";

    /// <summary>Every difference, in the order of telling; none when they decide alike.</summary>
    public static IReadOnlyList<RuleSetDifference> Compare(RuleSet older, RuleSet newer)
    {
        ArgumentNullException.ThrowIfNull(older);
        ArgumentNullException.ThrowIfNull(newer);
        return
        [
            .. Manifests(older, newer),
            .. ResultsPaid(older, newer),
            .. Parameters(older, newer),
            .. Rules(older, newer),
        ];
    }

    private static IEnumerable<RuleSetDifference> Manifests(RuleSet older, RuleSet newer)
    {
        if (older.Label != newer.Label)
        {
            yield return new(
                DifferenceKind.Manifest, "label", $"Called \"{older.Label}\" before, \"{newer.Label}\" now.");
        }
        if (older.From != newer.From)
        {
            yield return new(
                DifferenceKind.Manifest,
                "from",
                $"In force from {IsoDate.Write(older.From)} before, from {IsoDate.Write(newer.From)} now.");
        }
    }

    private static IEnumerable<RuleSetDifference> ResultsPaid(RuleSet older, RuleSet newer)
    {
        var (before, now) = (Paid(older), Paid(newer));
        foreach (var result in now.Except(before, StringComparer.Ordinal))
            yield return new(DifferenceKind.Result, result, $"The result {result} is new.");
        foreach (var result in before.Except(now, StringComparer.Ordinal))
            yield return new(DifferenceKind.Result, result, $"The result {result} is no longer paid for.");
    }

    private static IReadOnlyList<string> Paid(RuleSet ruleSet) =>
        ruleSet.Parameters.All.FirstOrDefault(p => p.Id == Results)?.Values[^1].Codes ?? [];

    private static IEnumerable<RuleSetDifference> Parameters(RuleSet older, RuleSet newer)
    {
        var before = older.Parameters.All.ToDictionary(p => p.Id, StringComparer.Ordinal);
        var now = newer.Parameters.All.ToDictionary(p => p.Id, StringComparer.Ordinal);
        foreach (var id in before.Keys.Union(now.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            var sentences = (before.GetValueOrDefault(id), now.GetValueOrDefault(id)) switch
            {
                (null, { } added) => [$"{added.Label}: new, {ParameterWords.Values(added)} ({added.Reference})."],
                ({ } removed, null) => [$"{removed.Label}: no longer there, was {ParameterWords.Values(removed)}."],
                ({ } one, { } other) => ParameterWords.Changes(one, other),
                _ => [],
            };
            foreach (var sentence in sentences)
                yield return new(DifferenceKind.Parameter, id, sentence);
        }
    }

    private static IEnumerable<RuleSetDifference> Rules(RuleSet older, RuleSet newer)
    {
        var before = older.Rules.ToDictionary(r => r.Id, r => r.Description, StringComparer.Ordinal);
        var now = newer.Rules.ToDictionary(r => r.Id, r => r.Description, StringComparer.Ordinal);
        foreach (var id in before.Keys.Union(now.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            if (!before.TryGetValue(id, out var was))
                yield return new(DifferenceKind.Rule, id, $"New: {now[id]}");
            else if (!now.TryGetValue(id, out var description))
                yield return new(DifferenceKind.Rule, id, $"No longer there: {was}");
            else if (was != description)
                yield return new(DifferenceKind.Rule, id, $"Was: {was} Now: {description}");
            else if (Text(older, id) != Text(newer, id))
                yield return new(DifferenceKind.Rule, id, $"Decides otherwise under the same words: {description}");
        }
        foreach (var name in Helpers(older).Union(Helpers(newer), StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            if (Decision(older, older.Source?.Find(name)) != Decision(newer, newer.Source?.Find(name)))
                yield return new(DifferenceKind.Rule, name, $"What several rules share has changed: {name}.");
        }
    }

    private static string? Text(RuleSet ruleSet, string id) =>
        Decision(ruleSet, ruleSet.Source?.Files.FirstOrDefault(f => f.IsCode && SourceText.RuleId(f.Text) == id));

    private static IEnumerable<string> Helpers(RuleSet ruleSet) => (ruleSet.Source?.Files ?? [])
        .Where(f => f.IsCode && SourceText.RuleId(f.Text) is null)
        .Select(f => f.Below);

    private static string NamespaceOf(string version) =>
        version.Replace("-", "", StringComparison.Ordinal).Replace('v', 'V');

    // Comments decide nothing, and every version has a namespace of its own.
    private static string? Decision(RuleSet ruleSet, SourceFile? file) => file is null
        ? null
        : string.Join('\n', SourceText.WithoutComments(file.Text)
            .Replace(NamespaceOf(ruleSet.Version), "", StringComparison.Ordinal)
            .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
}
