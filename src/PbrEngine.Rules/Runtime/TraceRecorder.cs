using PbrEngine.Rules.Tracing;

namespace PbrEngine.Rules.Runtime;

/// <summary>Notes each firing as it happens; why a rule did not match is worked out only when asked.</summary>
internal sealed class TraceRecorder(TraceOptions options)
{
    private readonly List<(Activation Activation, RuleFiring Firing)> firings = [];
    private readonly List<object> produced = [];
    private Activation? current;

    public void Begin(Activation activation) => current = activation;

    public void Produced(object fact)
    {
        if (current is not null)
        {
            produced.Add(fact);
        }
    }

    public void End()
    {
        var firing = new RuleFiring
        {
            Sequence = firings.Count + 1,
            RuleName = current!.Rule.Name,
            Facts = [.. current.Facts.Select(f => new TracedFact(f.Declaration.Name, f.Value))],
            Produced = [.. produced],
            StillHolds = true,
        };
        firings.Add((current, firing));
        produced.Clear();
        current = null;
    }

    public RuleTrace TraceOf(CompiledRule rule, bool hasPending, WorkingMemory memory)
    {
        var own = firings.Where(f => f.Activation.Compiled == rule)
            .Select(f => f.Firing with { StillHolds = !f.Activation.IsGone })
            .ToList();
        var outcome = own.Exists(f => f.StillHolds) ? RuleOutcome.Fired
            : hasPending ? RuleOutcome.Pending
            : own.Count > 0 ? RuleOutcome.Withdrawn
            : RuleOutcome.NotMatched;
        return new RuleTrace
        {
            RuleName = rule.Definition.Name,
            Outcome = outcome,
            Firings = own,
            FirstFailure = outcome is RuleOutcome.Withdrawn or RuleOutcome.NotMatched ? Explain(rule, memory) : null,
        };
    }

    private ConditionFailure? Explain(CompiledRule rule, WorkingMemory memory)
    {
        var whyNot = new WhyNot(options.NearestMax);
        new MatchRun(rule, memory, _ => { }, whyNot).GoOn(0);
        return whyNot.Result;
    }
}
