namespace PbrEngine.Rules.Runtime;

/// <summary>
/// The facts that stand by matches. They are in the session at once, but rules see a change only when it is released:
/// right away if the session says so, else when the user asks.
/// </summary>
internal sealed class LinkedFacts(Session session, WorkingMemory memory)
{
    private List<LinkedFactSet>? waiting;

    public void Insert(Activation match, object key, object value)
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(value);
        if (match.Linked.Find(key) is not null)
        {
            throw new ArgumentException("this match already has a linked fact with this key", nameof(key));
        }

        var fact = memory.Add(value, match) ?? throw new ArgumentException(
            $"an equal fact of type {value.GetType().Name} is already there; link it once", nameof(value));
        match.Linked.Add(key, fact);
        Changed(LinkedFactAction.Insert, fact);
    }

    public void Update(Activation match, object key, object value)
    {
        ArgumentNullException.ThrowIfNull(value);
        var fact = Find(match, key);
        if (fact.Value.GetType() == value.GetType())
        {
            memory.Update(fact, value);
            Changed(LinkedFactAction.Update, fact);
        }
        else
        {
            // Other patterns are concerned: one fact goes and another comes.
            Retract(match, key);
            Insert(match, key, value);
        }
    }

    public void Retract(Activation match, object key)
    {
        var fact = Find(match, key);
        match.Linked.Remove(key);
        memory.Remove(fact);
        Changed(LinkedFactAction.Retract, fact);
    }

    /// <summary>Retracts the facts of a match that holds no more.</summary>
    public void RetractAll(Activation match)
    {
        if (match.Linked.IsEmpty)
        {
            return;
        }

        foreach (var (_, fact) in match.Linked.All())
        {
            memory.Remove(fact);
            Changed(LinkedFactAction.Retract, fact);
        }

        match.Linked = default;
    }

    /// <summary>Lets rules see what waits.</summary>
    public IReadOnlyList<ILinkedFactSet> Release()
    {
        if (waiting is null)
        {
            return [];
        }

        var released = waiting;
        waiting = null;
        foreach (var fact in released.SelectMany(s => s.Facts))
        {
            memory.Touch(fact);
        }

        return released;
    }

    public void Reset() => waiting = null;

    private static Fact Find(Activation match, object key)
    {
        ArgumentNullException.ThrowIfNull(key);
        return match.Linked.Find(key)
            ?? throw new ArgumentException("this match has no linked fact with this key", nameof(key));
    }

    private void Changed(LinkedFactAction action, Fact fact)
    {
        if (session.IsReleasing)
        {
            memory.Touch(fact);
            return;
        }

        waiting ??= [];
        if (waiting.Count == 0 || waiting[^1].Action != action)
        {
            waiting.Add(new LinkedFactSet(action));
        }

        waiting[^1].Facts.Add(fact);
    }
}
