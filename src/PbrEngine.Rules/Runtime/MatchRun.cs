namespace PbrEngine.Rules.Runtime;

/// <summary>
/// A search for the matches of one rule: nested loops in source order, so that matches come in the order in which
/// their facts were inserted. One serves every search of a session, one after the other.
/// </summary>
internal sealed class MatchRun(SessionFactory network, Session session, WorkingMemory memory)
{
    private RuleMatches? matches;
    private WhyNot? whyNot;

    public Session Session { get; } = session;

    /// <summary>What each slot of the rule holds at this point of the search.</summary>
    public object?[] Values { get; } = new object?[network.SlotsMax];

    public Contribution[] Contributions { get; } = new Contribution[network.ContributionsMax];

    public QueryItems Items { get; } = new();

    /// <summary>Whether facts that fail must be visited too, to say which condition they fail.</summary>
    public bool IsExplaining => whyNot is not null;

    /// <summary>Hands every match of the rule over.</summary>
    public void Search(CompiledRule rule, RuleMatches matches)
    {
        this.matches = matches;
        Forget(rule);
        rule.First.Extend(this);
    }

    /// <summary>Reports every failure of the rule.</summary>
    public void Explain(CompiledRule rule, WhyNot whyNot)
    {
        matches = null;
        this.whyNot = whyNot;
        Forget(rule);
        rule.First.Extend(this);
        this.whyNot = null;
    }

    public List<Fact> Candidates(CompiledPattern pattern) =>
        IsExplaining ? memory.OfType(pattern.Alpha.FactType) : memory.Admitted(pattern.Alpha);

    public void Found() => matches?.Keep(this);

    public void Failed(int position, int condition, string text, object? candidate) =>
        whyNot?.Add(Values, position, condition, text, candidate);

    public void Forget(Alternative alternative)
    {
        foreach (var slot in alternative.Slots)
        {
            Values[slot] = null;
        }

        Contributions.AsSpan(alternative.Contributions).Clear();
    }

    // Rules with alternatives rely on empty places; the others fill theirs before they read them.
    private void Forget(CompiledRule rule)
    {
        if (rule.HasAlternatives)
        {
            Values.AsSpan(0, rule.SlotCount).Clear();
            Contributions.AsSpan(0, rule.ContributionCount).Clear();
        }
    }
}
