namespace PbrEngine.Rules.Runtime;

/// <summary>
/// A search for the matches of one rule: nested loops in source order, so that matches come in the order in which
/// their facts were inserted. One serves every search of a session, one after the other.
/// </summary>
internal sealed class MatchRun(SessionFactory network, Session session, WorkingMemory memory)
{
    private readonly List<Activation> found = [];
    private CompiledRule? rule;
    private RuleMatches? matches;
    private WhyNot? whyNot;

    public Session Session { get; } = session;

    /// <summary>What each slot of the rule holds at this point of the search.</summary>
    public object?[] Values { get; } = new object?[network.SlotsMax];

    public Contribution[] Contributions { get; } = new Contribution[network.ContributionsMax];

    public QueryItems Items { get; } = new();

    /// <summary>Whether facts that fail must be visited too, to say which condition they fail.</summary>
    public bool IsExplaining => whyNot is not null;

    /// <summary>Finds every match of a rule, and compares them with those that are known.</summary>
    public void Search(CompiledRule rule, RuleMatches? known)
    {
        this.rule = rule;
        matches = known;
        matches?.Begin();
        if (rule.CanMatch(memory))
        {
            Forget(rule);
            rule.First.Extend(this);
        }

        matches?.End(found);
        found.Clear();
    }

    /// <summary>Reports every failure of the rule.</summary>
    public void Explain(CompiledRule rule, WhyNot whyNot)
    {
        this.whyNot = whyNot;
        Forget(rule);
        rule.First.Extend(this);
        this.whyNot = null;
    }

    /// <summary>Lets go of what the last search left behind.</summary>
    public void Reset()
    {
        Values.AsSpan().Clear();
        Contributions.AsSpan().Clear();
    }

    public FactList Candidates(CompiledPattern pattern) =>
        IsExplaining ? memory.OfType(pattern.Alpha.FactType) : memory.Admitted(pattern.Alpha);

    /// <summary>Every element of the rule has let it go on.</summary>
    public void Found()
    {
        if (!IsExplaining)
        {
            matches ??= Session.MatchesOf(rule!);
            found.Add(matches.Keep(this, found.Count));
        }
    }

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
