namespace PbrEngine.Rules.Runtime;

/// <summary>The matches of one rule in one session.</summary>
internal sealed class RuleMatches(CompiledRule rule, Agenda agenda, WorkingMemory memory)
{
    private const int SearchedMax = 8;

    private readonly ContributionsComparer comparer = new(rule.ContributionCount);
    private List<Activation> known = [];
    private List<Activation> found = [];
    private List<Activation>? undone;
    private Dictionary<Contribution[], Activation>? byContributions;
    private int firstPending;
    private int expected;
    private int round;

    /// <summary>Whether there is any match.</summary>
    public bool IsEmpty => known.Count == 0;

    /// <summary>The first match that has yet to fire; those that are to be undone come before the others.</summary>
    public Activation? Next()
    {
        if (undone is { Count: > 0 })
        {
            return undone[0];
        }

        while (firstPending < known.Count && !known[firstPending].IsPending)
        {
            firstPending++;
        }

        return firstPending < known.Count ? known[firstPending] : null;
    }

    /// <summary>Searches anew, keeps what is known of the matches found again, and hands over those gone.</summary>
    public void Rematch(MatchRun run)
    {
        round++;
        expected = 0;
        if (rule.CanMatch(memory))
        {
            run.Search(rule, this);
        }

        firstPending = 0;
        (known, found) = (found, known);
        if (found.Exists(a => a.Round != round))
        {
            foreach (var activation in found)
            {
                Drop(activation);
            }
        }

        found.Clear();
    }

    /// <summary>Takes a match that a search found.</summary>
    public void Keep(MatchRun run)
    {
        var activation = Find(run.Contributions);
        if (activation is null)
        {
            activation = new Activation(rule, Copy(run.Contributions), Copy(run.Values)) { MatchedAt = memory.Now };
            byContributions?.Add(activation.Contributions, activation);
            agenda.Add(activation);
        }
        else if (HasChanged(activation, run))
        {
            byContributions?.Remove(activation.Contributions);
            activation.Renew(Copy(run.Contributions), Copy(run.Values), memory.Now);
            byContributions?.Add(activation.Contributions, activation);
            agenda.Modify(activation);
        }

        activation.Round = round;
        activation.Place = found.Count;
        found.Add(activation);
    }

    public void Undo(Activation activation) => (undone ??= []).Add(activation);

    /// <summary>Says that a match has been taken to fire.</summary>
    public void Take(Activation activation)
    {
        activation.IsPending = false;
        undone?.Remove(activation);
    }

    public void Clear()
    {
        undone = null;
        known.ForEach(a => a.IsPending = false);
    }

    private void Drop(Activation activation)
    {
        if (activation.Round != round)
        {
            byContributions?.Remove(activation.Contributions);
            activation.IsGone = true;
            activation.IsPending = false;
            agenda.Remove(activation);
        }
    }

    // Matches come up in the order of the last search, so that the next one known is usually the one looked for.
    private Activation? Find(Contribution[] contributions)
    {
        if (expected < known.Count && comparer.Equals(contributions, known[expected].Contributions))
        {
            return known[expected++];
        }

        if (known.Count <= SearchedMax)
        {
            return known.Find(a => comparer.Equals(contributions, a.Contributions));
        }

        byContributions ??= known.Concat(found).Distinct().ToDictionary(a => a.Contributions, comparer);
        var activation = byContributions.GetValueOrDefault(contributions);
        expected = activation is null ? expected : activation.Place + 1;
        return activation;
    }

    private Contribution[] Copy(Contribution[] contributions) =>
        contributions.AsSpan(0, rule.ContributionCount).ToArray();

    private object?[] Copy(object?[] values) => values.AsSpan(0, rule.SlotCount).ToArray();

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
