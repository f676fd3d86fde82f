using System.Text.RegularExpressions;
using PbrEngine.Engine.RuleSets.Reading;
using PbrEngine.Engine.RuleSets.Sources;

namespace PbrEngine.Engine.RuleSets.Describing;

/// <summary>One rule as a published specification states it: read from its source and its scenarios.</summary>
public sealed partial record RuleDescription
{
    private const int TimeoutMilliseconds = 1000;

    /// <summary>Permanent id.</summary>
    public required string Id { get; init; }

    /// <summary>What it decides.</summary>
    public required string Description { get; init; }

    /// <summary>What it concludes: an eligibility, a payment, or an objection and its effect.</summary>
    public required IReadOnlyList<string> Effects { get; init; }

    /// <summary>The clauses that it follows from; empty when its source names none.</summary>
    public required string Clause { get; init; }

    /// <summary>The parameters that it reads.</summary>
    public required IReadOnlyList<string> Parameters { get; init; }

    /// <summary>Scenarios in which it fires.</summary>
    public required IReadOnlyList<string> Fires { get; init; }

    /// <summary>Scenarios in which it must not.</summary>
    public required IReadOnlyList<string> DoesNotFire { get; init; }

    /// <summary>Every rule of a checked version, by id.</summary>
    public static IReadOnlyList<RuleDescription> Of(RuleSetCheck check)
    {
        ArgumentNullException.ThrowIfNull(check);
        return [.. (check.RuleSet?.Rules ?? []).Select(rule => Of(check, rule))];
    }

    private static RuleDescription Of(RuleSetCheck check, RuleSummary rule)
    {
        var file = check.Source.Files.FirstOrDefault(f => f.IsCode && SourceText.RuleId(f.Text) == rule.Id);
        return new()
        {
            Id = rule.Id,
            Description = rule.Description,
            Effects = file is null ? [] : EffectsOf(SourceText.WithoutComments(file.Text)),
            Clause = Clauses().Match(file?.Text ?? "").Groups["clause"].Value,
            Parameters = file is null
                ? []
                : [.. ParameterUses.In(file).Select(u => u.Id).Distinct().Order(StringComparer.Ordinal)],
            Fires = [.. check.Scenarios.Where(s => s.Fires.Contains(rule.Id)).Select(s => s.Name)],
            DoesNotFire = [.. check.Scenarios.Where(s => s.DoesNotFire.Contains(rule.Id)).Select(s => s.Name)],
        };
    }

    private static IReadOnlyList<string> EffectsOf(string text) =>
    [
        .. Effect().Matches(text)
            .Select(m => m.Groups["answer"] is { Success: true } answer
                ? "eligible: " + answer.Value.ToUpperInvariant()
                : Word(m.Groups["state"].Value))
            .Distinct(StringComparer.Ordinal),
    ];

    private static string Word(string state) => state switch
    {
        "Payable" => "PAYABLE",
        "Blocked" => "BLOCKED",
        _ => "NOT_ACHIEVED",
    };

    // The clauses stand in brackets at the end of the rule's summary, as in "(09, expanded; domain 2.1)".
    [GeneratedRegex(
        @"\((?<clause>[^()]*)\)\s*(?:///\s*)?</summary>", RegexOptions.ExplicitCapture, TimeoutMilliseconds)]
    private static partial Regex Clauses();

    [GeneratedRegex(
        @"\bAnswer\.(?<answer>Yes|No|Unknown)\s*\)|\bResultState\.(?<state>Payable|Blocked|NotAchieved)\b",
        RegexOptions.ExplicitCapture,
        TimeoutMilliseconds)]
    private static partial Regex Effect();
}
