namespace PbrEngine.Rules.Runtime;

/// <summary>The matches of one rule in one session.</summary>
internal sealed class RuleMatches(CompiledRule rule)
{
    private readonly Dictionary<Contribution[], Activation> activations = new(ContributionsComparer.Instance);
    private List<Activation> ordered = [];
    private int firstPending;
    private int round;

    /// <summary>The first match in order that has yet to fire.</summary>
    public Activation? Next()
    {
        while (firstPending < ordered.Count && !ordered[firstPending].IsPending)
        {
            firstPending++;
        }

        return firstPending < ordered.Count ? ordered[firstPending] : null;
    }

    /// <summary>Searches anew, keeps what is known of the matches found again, returns those gone.</summary>
    public IReadOnlyList<Activation> Rematch(WorkingMemory memory)
    {
        round++;
        var found = new List<Activation>(ordered.Count);
        new MatchRun(rule, memory, run => found.Add(Keep(run, memory.Now))).GoOn(0);
        var gone = found.Count == activations.Count ? [] : ordered.FindAll(a => a.Round != round);
        foreach (var activation in gone)
        {
            activation.IsGone = true;
            activations.Remove(activation.Contributions);
        }

        ordered = found;
        firstPending = 0;
        return gone;
    }

    private Activation Keep(MatchRun run, long now)
    {
        if (!activations.TryGetValue(run.Contributions, out var activation))
        {
            activation = new Activation(rule, [.. run.Contributions], [.. run.Values])
            {
                MatchedAt = now,
                Round = round,
            };
            activations.Add(activation.Contributions, activation);
            return activation;
        }

        if (HasChanged(activation, run))
        {
            activations.Remove(activation.Contributions);
            activation.Renew([.. run.Contributions], [.. run.Values], now);
            activations.Add(activation.Contributions, activation);
            activation.IsPending |= rule.IsRepeatable;
        }

        activation.Round = round;
        return activation;
    }

    private static bool HasChanged(Activation activation, MatchRun run)
    {
        for (var i = 0; i < run.Contributions.Length; i++)
        {
            if (run.Contributions[i].ChangedSince(activation.MatchedAt, activation.Contributions[i]))
            {
                return true;
            }
        }

        return false;
    }
}
