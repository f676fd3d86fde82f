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

    public void Reset()
    {
        firings.Clear();
        produced.Clear();
    }

    public RuleTrace TraceOf(CompiledRule rule, Agenda agenda)
    {
        var own = FiringsOf(rule, out var holds);
        var outcome = holds ? RuleOutcome.Fired
            : agenda.HasPending(rule) ? RuleOutcome.Pending
            : own.Length > 0 ? RuleOutcome.Withdrawn
            : RuleOutcome.NotMatched;
        return new RuleTrace
        {
            RuleName = rule.Definition.Name,
            Outcome = outcome,
            Firings = own,
            FirstFailure = outcome is RuleOutcome.Withdrawn or RuleOutcome.NotMatched ? Explain(rule, agenda) : null,
        };
    }

    private RuleFiring[] FiringsOf(CompiledRule rule, out bool holds)
    {
        var own = default(List<RuleFiring>);
        holds = false;
        foreach (var (activation, firing) in firings)
        {
            if (activation.Compiled == rule)
            {
                (own ??= new(capacity: 1)).Add(activation.IsGone ? firing with { StillHolds = false } : firing);
                holds |= !activation.IsGone;
            }
        }

        return own is null ? [] : [.. own];
    }

    private ConditionFailure? Explain(CompiledRule rule, Agenda agenda)
    {
        var whyNot = new WhyNot(rule, options.NearestMax);
        agenda.Explain(rule, whyNot);
        return whyNot.Result;
    }
}
