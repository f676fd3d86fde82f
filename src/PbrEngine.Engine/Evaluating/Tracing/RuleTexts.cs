using System.Collections.Concurrent;
using PbrEngine.Engine.RuleSets;
using PbrEngine.Rules.Tracing;

namespace PbrEngine.Engine.Evaluating.Tracing;

/// <summary>The texts that the traces of one rule set point to, gathered while families are evaluated.</summary>
public sealed class RuleTexts
{
    private readonly ConcurrentDictionary<(string RuleId, int Element, int Condition), string> _texts = new();
    private readonly Dictionary<string, string> _descriptions;

    /// <summary>Begins with what the rules decide.</summary>
    public RuleTexts(IEnumerable<RuleSummary> rules) =>
        _descriptions = rules.ToDictionary(r => r.Id, r => r.Description, StringComparer.Ordinal);

    /// <summary>The texts so far, by rule and place.</summary>
    public IReadOnlyList<RuleText> All =>
    [
        .. _texts.Select(t => new RuleText(t.Key.RuleId, t.Key.Element, t.Key.Condition, t.Value))
            .OrderBy(t => t.RuleId, StringComparer.Ordinal)
            .ThenBy(t => t.Element)
            .ThenBy(t => t.Condition),
    ];

    internal void Note(RuleTrace trace)
    {
        _texts.TryAdd(
            (trace.RuleName, RuleText.Whole, RuleText.Whole), _descriptions.GetValueOrDefault(trace.RuleName, ""));
        if (trace.FirstFailure is { } failure)
        {
            _texts.TryAdd(
                (trace.RuleName, failure.ElementIndex, failure.ConditionIndex ?? RuleText.Whole), failure.Text);
        }
    }
}
