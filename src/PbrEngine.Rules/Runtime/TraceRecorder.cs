using PbrEngine.Rules.Tracing;

namespace PbrEngine.Rules.Runtime;

/// <summary>Notes each firing as it happens; why a rule did not match is worked out only when asked.</summary>
internal sealed class TraceRecorder(TraceOptions options)
{
    private readonly List<(Activation Activation, RuleFiring Firing)> firings = [];
    private readonly List<object> produced = [];

    public void Begin() => produced.Clear();

    public void Produced(object fact) => produced.Add(fact);

    public void End(Activation fired) => firings.Add((fired, new RuleFiring
    {
        Sequence = firings.Count + 1,
        RuleName = fired.Rule.Name,
        Facts = [.. fired.Facts.Select(f => new TracedFact(f.Declaration.Name, f.Value))],
        Produced = [.. produced],
        StillHolds = true,
    }));

    public RuleTrace TraceOf(CompiledRule rule, Agenda agenda)
    {
        var own = firings.Where(f => f.Activation.Compiled == rule)
            .Select(f => f.Firing with { StillHolds = !f.Activation.IsGone })
            .ToList();
        var outcome = own.Exists(f => f.StillHolds) ? RuleOutcome.Fired
            : agenda.HasPending(rule) ? RuleOutcome.Pending
            : own.Count > 0 ? RuleOutcome.Withdrawn
            : RuleOutcome.NotMatched;
        return new RuleTrace
        {
            RuleName = rule.Definition.Name,
            Outcome = outcome,
            Firings = own,
            FirstFailure = outcome is RuleOutcome.Withdrawn or RuleOutcome.NotMatched ? Explain(rule, agenda) : null,
        };
    }

    private ConditionFailure? Explain(CompiledRule rule, Agenda agenda)
    {
        var whyNot = new WhyNot(rule, options.NearestMax);
        agenda.Explain(rule, whyNot);
        return whyNot.Result;
    }
}
