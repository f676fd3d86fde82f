using PbrEngine.Rules.Model;

namespace PbrEngine.Rules.Runtime;

/// <summary>
/// The matches of every rule of a session, and which of them have yet to fire. Order: priority, then order of load,
/// then the order in which the matched facts were inserted.
/// </summary>
internal sealed class Agenda : IAgenda
{
    private readonly SessionFactory network;
    private readonly Session session;
    private readonly WorkingMemory memory;
    private readonly MatchRun run;
    private readonly RuleMatches?[] rules;
    private readonly RuleFlags changed;
    private readonly RuleFlags pending;
    private AgendaFilters? filters;

    public Agenda(SessionFactory network, Session session, WorkingMemory memory)
    {
        this.network = network;
        this.session = session;
        this.memory = memory;
        run = new MatchRun(network, session, memory);
        rules = new RuleMatches?[network.Rules.Count];
        changed = new RuleFlags(rules.Length);
        changed.Set(network.RulesWithoutNeeds);
        pending = new RuleFlags(rules.Length);
    }

    public bool IsEmpty => Next() is null;

    /// <summary>Whether matches may differ from what is known of them.</summary>
    public bool HasChanges => memory.HasChanges || changed.Next(0) >= 0;

    public IMatch Peek() => Next() ?? throw new InvalidOperationException("no match has yet to fire; see IsEmpty");

    public void Clear()
    {
        foreach (var matches in rules)
        {
            matches?.Clear();
        }
    }

    public void AddFilter(IAgendaFilter filter) => Filters().Add(filter);

    public void AddFilter(IRuleDefinition rule, IAgendaFilter filter) => Filters().Add(rule, filter);

    public bool HasPending(CompiledRule rule) => rules[rule.Index]?.Next() is not null;

    public Activation? Next()
    {
        for (var place = pending.Next(0); place >= 0; place = pending.Next(place + 1))
        {
            var rule = network.FiringOrder[place];
            if (changed.Has(rule.Index))
            {
                session.IsMatching = true;
                Rematch(rule);
                session.IsMatching = false;
            }

            if (rules[rule.Index]?.Next() is { } activation)
            {
                return activation;
            }

            pending.Clear(place);
        }

        return null;
    }

    /// <summary>Says that a match is about to fire.</summary>
    public void Take(Activation activation)
    {
        filters?.Select(activation);
        rules[activation.Compiled.Index]!.Take(activation);
        activation.FiredKeys = KeysOf(activation);
        activation.HasFired = activation.Trigger != MatchTrigger.Removed;
    }

    /// <summary>
    /// Brings every match up to date. A fact linked to a match that is gone is retracted, which may end further
    /// matches, and so on until nothing changes; it ends because facts only go here, none comes.
    /// </summary>
    /// <param name="isFiring">
    /// Whether rules of which no match has fired may wait for their turn: whatever their matches are, nothing hangs on
    /// them, and facts may change again before it is their turn.
    /// </param>
    public void Refresh(bool isFiring)
    {
        var mayWait = isFiring && filters is null && !session.Raised.IsMatchingWatched;
        session.IsMatching = true;
        do
        {
            memory.Propagate(changed);
            for (var rule = changed.Next(0); rule >= 0; rule = changed.Next(rule + 1))
            {
                if (mayWait && rules[rule] is null or { HasFired: false })
                {
                    pending.Set(network.Rules[rule].FiringIndex);
                }
                else
                {
                    Rematch(network.Rules[rule]);
                }
            }
        }
        while (memory.HasChanges);
        session.IsMatching = false;
    }

    public void Explain(CompiledRule rule, WhyNot whyNot) => run.Explain(rule, whyNot);

    public void Add(Activation activation)
    {
        activation.Trigger = MatchTrigger.Created;
        session.Raised.Created(session, activation);
        Offer(activation);
    }

    public void Modify(Activation activation)
    {
        session.Raised.Updated(session, activation);
        if (activation.HasFired && !activation.Compiled.IsRepeatable)
        {
            return;
        }

        activation.Trigger = activation.HasFired ? MatchTrigger.Updated : MatchTrigger.Created;
        Offer(activation);
    }

    public void Remove(Activation activation)
    {
        session.Raised.Deleted(session, activation);
        filters?.Remove(activation);
        activation.Trigger = activation.HasFired ? MatchTrigger.Removed : MatchTrigger.None;
        if (activation.HasFired && activation.Compiled.HasUndo)
        {
            rules[activation.Compiled.Index]!.Undo(activation);
            pending.Set(activation.Compiled.FiringIndex);
        }

        session.Linked.RetractAll(activation);
    }

    /// <summary>Where the matches of a rule are kept, once there is one.</summary>
    public RuleMatches MatchesOf(CompiledRule rule) => rules[rule.Index] ??= Begun(rule);

    /// <summary>Forgets every match and filter.</summary>
    public void Reset()
    {
        foreach (var matches in rules)
        {
            matches?.Reset();
        }

        run.Reset();
        filters = null;
        pending.Clear();
        changed.Clear();
        changed.Set(network.RulesWithoutNeeds);
    }

    private RuleMatches Begun(CompiledRule rule)
    {
        var matches = new RuleMatches(rule, this, memory);
        matches.Begin();
        return matches;
    }

    private AgendaFilters Filters() => filters ??= new AgendaFilters(new AgendaContext(session));

    private void Rematch(CompiledRule rule)
    {
        changed.Clear(rule.Index);
        run.Search(rule, rules[rule.Index]);
    }

    private void Offer(Activation activation)
    {
        activation.IsPending = (filters?.Accept(activation) ?? true) && IsAccepted(activation);
        if (activation.IsPending)
        {
            pending.Set(activation.Compiled.FiringIndex);
        }
    }

    private bool IsAccepted(Activation activation)
    {
        var hasKeys = false;
        var hasChanged = activation.FiredKeys is null;
        var key = 0;
        foreach (var filter in activation.Compiled.Filters)
        {
            if (!filter.TryEvaluate(activation, session, out var result) || result is false)
            {
                return false;
            }

            if (filter.FilterType == FilterType.KeyChange)
            {
                hasKeys = true;
                hasChanged = hasChanged || !Equals(result, activation.FiredKeys![key]);
                key++;
            }
        }

        return !hasKeys || hasChanged;
    }

    private object?[]? KeysOf(Activation activation)
    {
        if (activation.Compiled.Filters.Length == 0)
        {
            return null;
        }

        var keys = new List<object?>();
        foreach (var filter in activation.Compiled.Filters)
        {
            if (filter.FilterType == FilterType.KeyChange)
            {
                keys.Add(filter.TryEvaluate(activation, session, out var key) ? key : null);
            }
        }

        return [.. keys];
    }
}
