using NRules.Diagnostics;
using PbrEngine.Rules.Tracing;

namespace PbrEngine.Engine.RuleSets.Stacks.Full;

/// <summary>Rules compiled by NRules, and the list of their names.</summary>
internal sealed class RuleProgram(NRules.ISessionFactory sessions, IReadOnlyList<string> names) : IRuleProgram
{
    public RuleConclusions Conclude(IReadOnlyList<object> facts, TraceOptions trace)
    {
        var session = sessions.CreateSession();
        var firings = new List<RuleFiring>();
        if (trace.IsOn)
            session.Events.RuleFiredEvent += (_, e) => firings.Add(Firing(e, firings.Count + 1));
        session.InsertAll(facts);
        session.Fire();
        return new([.. session.Query<object>()], trace.IsOn ? [.. names.Select(name => Trace(name, firings))] : []);
    }

    private static RuleFiring Firing(AgendaEventArgs e, int sequence) => new()
    {
        Sequence = sequence,
        RuleName = e.Rule.Name,
        Facts = [.. e.Facts.Select(f => new TracedFact(f.Declaration.Name, f.Value))],
        Produced = [],
        StillHolds = true,
    };

    // NRules doesn't say which condition failed, so a rule that didn't fire has no reason here (docs/stacks.md).
    private static RuleTrace Trace(string name, List<RuleFiring> all)
    {
        var firings = all.FindAll(f => f.RuleName == name);
        return new()
        {
            RuleName = name,
            Outcome = firings.Count > 0 ? RuleOutcome.Fired : RuleOutcome.NotMatched,
            Firings = firings,
            FirstFailure = null,
        };
    }
}
