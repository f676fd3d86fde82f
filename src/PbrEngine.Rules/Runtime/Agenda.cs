namespace PbrEngine.Rules.Runtime;

/// <summary>
/// The matches of every rule of a session, and which of them have yet to fire. Order: priority, then order of load,
/// then the order in which the matched facts were inserted.
/// </summary>
internal sealed class Agenda
{
    private readonly SessionFactory network;
    private readonly WorkingMemory memory;
    private readonly RuleMatches[] rules;
    private readonly bool[] dirtyRules;

    public Agenda(SessionFactory network, WorkingMemory memory)
    {
        this.network = network;
        this.memory = memory;
        rules = new RuleMatches[network.Rules.Count];
        dirtyRules = new bool[rules.Length];
        for (var i = 0; i < rules.Length; i++)
        {
            rules[i] = new RuleMatches(network.Rules[i]);
            dirtyRules[i] = true;
        }
    }

    public bool HasPending(CompiledRule rule) => rules[rule.Index].Next() is not null;

    public Activation? Next()
    {
        foreach (var rule in network.FiringOrder)
        {
            if (rules[rule.Index].Next() is { } activation)
            {
                return activation;
            }
        }

        return null;
    }

    /// <summary>
    /// Brings every match up to date. A fact linked to a match that is gone is retracted, which may end further
    /// matches, and so on until nothing changes; it ends because facts only go here, none comes.
    /// </summary>
    public void Refresh()
    {
        do
        {
            memory.Propagate(dirtyRules);
            for (var i = 0; i < rules.Length; i++)
            {
                if (dirtyRules[i])
                {
                    dirtyRules[i] = false;
                    RetractLinked(rules[i].Rematch(memory));
                }
            }
        }
        while (memory.HasChanges);
    }

    private void RetractLinked(IReadOnlyList<Activation> gone)
    {
        foreach (var fact in gone.SelectMany(a => a.Linked.Values))
        {
            memory.Remove(fact);
        }
    }
}
