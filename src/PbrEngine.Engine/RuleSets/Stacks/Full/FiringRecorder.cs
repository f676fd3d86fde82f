using NRules;
using NRules.Diagnostics;
using PbrEngine.Rules.Tracing;

namespace PbrEngine.Engine.RuleSets.Stacks.Full;

/// <summary>Notes which rules of a session fire, with what, and what they conclude, from NRules' events.</summary>
internal sealed class FiringRecorder
{
    private readonly List<(string Rule, TracedFact[] Facts, List<object> Produced)> _firings = [];

    internal FiringRecorder(ISession session, bool keepsFacts)
    {
        session.Events.RuleFiringEvent += (_, e) => _firings.Add((e.Rule.Name, keepsFacts ? Matched(e) : [], []));
        // What a rule concludes comes after its action, and before the next rule fires.
        if (keepsFacts)
            session.Events.FactInsertedEvent += (_, e) => Produced(e.Fact.Value!);
    }

    /// <summary>The rules that fired last, each once: those that go round.</summary>
    internal IReadOnlyList<string> LatestRules() =>
        [.. _firings.TakeLast(_firings.Count / 2).Select(f => f.Rule).Distinct(StringComparer.Ordinal)];

    /// <summary>
    /// What became of each rule. NRules doesn't say which condition failed, so a rule that didn't fire has no reason
    /// here (docs/stacks.md).
    /// </summary>
    internal IReadOnlyList<RuleTrace> Traces(IReadOnlyList<string> names)
    {
        var firings = _firings.Select((f, i) => new RuleFiring
        {
            Sequence = i + 1,
            RuleName = f.Rule,
            Facts = f.Facts,
            Produced = f.Produced,
            StillHolds = true,
        }).ToLookup(f => f.RuleName, StringComparer.Ordinal);
        return [.. names.Select(name => Trace(name, [.. firings[name]]))];
    }

    private void Produced(object fact)
    {
        if (_firings.Count > 0)
            _firings[^1].Produced.Add(fact);
    }

    private static TracedFact[] Matched(AgendaEventArgs e) =>
        [.. e.Facts.Select(f => new TracedFact(f.Declaration.Name, f.Value))];

    private static RuleTrace Trace(string name, RuleFiring[] firings) => new()
    {
        RuleName = name,
        Outcome = firings.Length > 0 ? RuleOutcome.Fired : RuleOutcome.NotMatched,
        Firings = firings,
        FirstFailure = null,
    };
}
