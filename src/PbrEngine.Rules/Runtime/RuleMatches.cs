namespace PbrEngine.Rules.Runtime;

/// <summary>The matches of one rule in one session; made when the first is found.</summary>
internal sealed class RuleMatches(CompiledRule rule, Agenda agenda, WorkingMemory memory)
{
    private const int SearchedMax = 8;

    private Activation[] known = [];
    private int knownCount;
    private List<Activation>? undone;
    private Stack<Activation>? free;
    private Dictionary<Contribution[], Activation>? byContributions;
    private int firstPending;
    private int expected;
    private int round;

    /// <summary>Whether a match has fired, so that its end has consequences.</summary>
    public bool HasFired { get; private set; }

    /// <summary>The first match that has yet to fire; those that are to be undone come before the others.</summary>
    public Activation? Next()
    {
        if (undone is { Count: > 0 })
        {
            return undone[0];
        }

        while (firstPending < knownCount && !known[firstPending].IsPending)
        {
            firstPending++;
        }

        return firstPending < knownCount ? known[firstPending] : null;
    }

    /// <summary>A search begins.</summary>
    public void Begin()
    {
        round++;
        expected = 0;
    }

    /// <summary>A search found a match: one that is known, or a new one.</summary>
    public Activation Keep(MatchRun run, int place)
    {
        var activation = Find(run.Contributions);
        if (activation is null)
        {
            activation = free?.TryPop(out var ended) == true ? ended : new Activation(rule);
            activation.Read(run, memory.Now);
            byContributions?.Add(activation.Contributions, activation);
            agenda.Add(activation);
        }
        else if (HasChanged(activation, run))
        {
            byContributions?.Remove(activation.Contributions);
            activation.Read(run, memory.Now);
            byContributions?.Add(activation.Contributions, activation);
            agenda.Modify(activation);
        }

        activation.Round = round;
        activation.Place = place;
        return activation;
    }

    /// <summary>A search ended: what it found is known from now on, and other matches are gone.</summary>
    public void End(List<Activation> found)
    {
        for (var i = 0; i < knownCount; i++)
        {
            if (known[i].Round != round)
            {
                Drop(known[i]);
            }
        }

        if (known.Length < found.Count)
        {
            known = new Activation[found.Count];
        }

        found.CopyTo(known);
        if (knownCount > found.Count)
        {
            known.AsSpan(found.Count, knownCount - found.Count).Clear();
        }

        knownCount = found.Count;
        firstPending = 0;
    }

    public void Undo(Activation activation) => (undone ??= []).Add(activation);

    /// <summary>Says that a match has been taken to fire.</summary>
    public void Take(Activation activation)
    {
        HasFired = true;
        activation.IsPending = false;
        undone?.Remove(activation);
    }

    public void Clear()
    {
        undone = null;
        for (var i = 0; i < knownCount; i++)
        {
            known[i].IsPending = false;
        }
    }

    /// <summary>Forgets every match; those that come next take the places of those known.</summary>
    public void Reset()
    {
        for (var i = 0; i < knownCount; i++)
        {
            known[i].End();
            (free ??= []).Push(known[i]);
        }

        known.AsSpan(0, knownCount).Clear();
        undone = null;
        byContributions = null;
        HasFired = false;
        (knownCount, firstPending, expected, round) = (0, 0, 0, 0);
    }

    private void Drop(Activation activation)
    {
        byContributions?.Remove(activation.Contributions);
        activation.IsGone = true;
        activation.IsPending = false;
        agenda.Remove(activation);
    }

    // Matches come up in the order of the last search, so that the next one known is usually the one looked for.
    private Activation? Find(Contribution[] contributions)
    {
        if (expected < knownCount && rule.Comparer.Equals(contributions, known[expected].Contributions))
        {
            return known[expected++];
        }

        var activation = knownCount <= SearchedMax ? Search(contributions) : LookUp(contributions);
        expected = activation is null ? expected : activation.Place + 1;
        return activation;
    }

    private Activation? Search(Contribution[] contributions)
    {
        for (var i = 0; i < knownCount; i++)
        {
            if (rule.Comparer.Equals(contributions, known[i].Contributions))
            {
                return known[i];
            }
        }

        return null;
    }

    private Activation? LookUp(Contribution[] contributions)
    {
        byContributions ??= known.Take(knownCount).ToDictionary(a => a.Contributions, rule.Comparer);
        return byContributions.GetValueOrDefault(contributions);
    }

    private bool HasChanged(Activation activation, MatchRun run)
    {
        for (var i = 0; i < rule.ContributionCount; i++)
        {
            if (run.Contributions[i].ChangedSince(activation.MatchedAt, activation.Contributions[i]))
            {
                return true;
            }
        }

        return false;
    }
}
