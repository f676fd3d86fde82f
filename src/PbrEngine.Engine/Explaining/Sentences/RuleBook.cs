using PbrEngine.Domain.Tracing;
using PbrEngine.Engine.Evaluating.Tracing;

namespace PbrEngine.Engine.Explaining.Sentences;

/// <summary>One family's trace together with the texts that it points to.</summary>
internal sealed class RuleBook
{
    private readonly FamilyTrace _trace;
    private readonly Dictionary<(string RuleId, int Element, int Condition), string> _texts;

    internal RuleBook(FamilyTrace trace, IReadOnlyList<RuleText> texts)
    {
        _trace = trace;
        _texts = texts.ToDictionary(t => t.Place, t => t.Text);
        Ids =
        [
            .. texts.Where(t => t.Element == RuleText.Whole).Select(t => t.RuleId).Order(StringComparer.Ordinal),
        ];
    }

    /// <summary>The rules, in the order in which traces hold them.</summary>
    internal IReadOnlyList<string> Ids { get; }

    /// <summary>What a rule decides; empty when it isn't known.</summary>
    internal string Description(string ruleId) => Text(ruleId, RuleText.Whole, RuleText.Whole);

    /// <summary>The text of a condition, or of a whole element.</summary>
    internal string Text(string ruleId, int element, int condition) =>
        _texts.GetValueOrDefault((ruleId, element, condition), "");

    /// <summary>What became of a rule; null when the rule set has none of the id.</summary>
    internal RuleAccount? Account(string ruleId)
    {
        var at = Ids.ToList().IndexOf(ruleId);
        return at >= 0 && at < _trace.Rules.Count ? _trace.Rules[at] : null;
    }

    /// <summary>Facts by number.</summary>
    internal IReadOnlyList<Citation> Facts(IEnumerable<int> numbers) => [.. numbers.Select(n => _trace.Facts[n])];

    /// <summary>What the firings matched that concluded the fact.</summary>
    internal IReadOnlyList<Citation> MatchedFor(string concluded) => Facts(_trace.Rules
        .SelectMany(r => r.Firings)
        .Where(f => f.Concluded.Any(n => _trace.Facts[n].Key == concluded))
        .SelectMany(f => f.Matched)
        .Distinct());
}
