namespace PbrEngine.Rules.Runtime;

/// <summary>
/// The facts of one session, and for each alpha pattern the facts it admits. Changes wait until
/// <see cref="Propagate(RuleFlags)"/>, so that a fact put in and taken out between two looks costs nothing and a
/// condition never runs in the middle of an action.
/// </summary>
internal sealed class WorkingMemory(SessionFactory network, Session session)
{
    private readonly FactIndex facts = new(network.Identity);
    private readonly FactList[] admitted = new FactList[network.Alphas.Count];
    private readonly object?[] scratch = new object?[1];
    private readonly List<Fact> changed = [];
    private int staged;

    /// <summary>The session's own count of changes.</summary>
    public int Now { get; private set; }

    public bool HasChanges => changed.Count > 0;

    public Fact? Find(object value) => facts.Find(value);

    public FactList Admitted(CompiledAlpha alpha) => admitted[alpha.Index];

    public FactList OfType(Type type)
    {
        var found = default(FactList);
        foreach (var fact in facts.All)
        {
            if (!fact.IsRetracted && type.IsInstanceOfType(fact.Value))
            {
                found.Add(fact);
            }
        }

        return found;
    }

    public TFact[] Values<TFact>()
    {
        var count = 0;
        foreach (var fact in facts.All)
        {
            count += !fact.IsRetracted && fact.Value is TFact ? 1 : 0;
        }

        var found = new TFact[count];
        count = 0;
        foreach (var fact in facts.All)
        {
            if (!fact.IsRetracted && fact.Value is TFact value)
            {
                found[count++] = value;
            }
        }

        return found;
    }

    /// <summary>
    /// Adds facts, and says which are there already, or null where none is; nobody sees them yet, and they are taken
    /// back where all or none were to be added.
    /// </summary>
    public List<object>? Stage(IEnumerable<object> values, bool isAllOrNothing)
    {
        if (values.TryGetNonEnumeratedCount(out var count))
        {
            facts.MakeRoom(count);
            changed.EnsureCapacity(changed.Count + count);
        }

        var failed = default(List<object>);
        staged = changed.Count;
        foreach (var value in values)
        {
            ArgumentNullException.ThrowIfNull(value, nameof(values));
            if (facts.TryAdd(value, linkedTo: null) is { } fact)
            {
                Touch(fact);
            }
            else
            {
                (failed ??= []).Add(value);
            }
        }

        if (failed is not null && isAllOrNothing)
        {
            Unstage();
        }

        return failed;
    }

    /// <summary>Tells that the facts staged last are there.</summary>
    /// <param name="produced">Whom to tell beside those who watch.</param>
    public void Accept(Action<object>? produced)
    {
        for (; staged < changed.Count; staged++)
        {
            Accept(changed[staged]);
            produced?.Invoke(changed[staged].Value);
        }
    }

    /// <summary>Adds a fact that stands by a match; null if an equal one is there.</summary>
    public Fact? Add(object value, Activation linkedTo)
    {
        var fact = facts.TryAdd(value, linkedTo);
        if (fact is not null)
        {
            Accept(fact);
        }

        return fact;
    }

    public void Update(Fact fact, object value)
    {
        session.Raised.Updating(session, fact);
        if (!facts.TryReplace(fact, value))
        {
            throw new ArgumentException(
                $"an equal fact of type {value.GetType().Name} is already there; insert it once", nameof(value));
        }

        session.Raised.Updated(session, fact);
    }

    public void Remove(Fact fact)
    {
        session.Raised.Retracting(session, fact);
        facts.Remove(fact);
        session.Raised.Retracted(session, fact);
    }

    /// <summary>Says that rules are to see what happened to a fact.</summary>
    public void Touch(Fact fact)
    {
        fact.ChangedAt = ++Now;
        changed.Add(fact);
    }

    /// <summary>Lets the patterns see what has changed, and marks the rules whose matches may differ.</summary>
    public void Propagate(RuleFlags changedRules)
    {
        // A condition that fails ends the session, so that nothing is left behind half done.
        foreach (var fact in changed)
        {
            foreach (var alpha in network.AlphasFor(fact.Value.GetType()))
            {
                Propagate(fact, alpha, changedRules);
            }
        }

        changed.Clear();
    }

    /// <summary>Forgets every fact.</summary>
    public void Reset()
    {
        foreach (ref var list in admitted.AsSpan())
        {
            list.Clear();
        }

        facts.Reset();
        changed.Clear();
        scratch.AsSpan().Clear();
        staged = 0;
        Now = 0;
    }

    private void Accept(Fact fact)
    {
        session.Raised.Inserting(session, fact);
        session.Raised.Inserted(session, fact);
    }

    private void Unstage()
    {
        for (var i = changed.Count - 1; i >= staged; i--)
        {
            facts.Remove(changed[i]);
            changed.RemoveAt(i);
        }
    }

    private void Propagate(Fact fact, CompiledAlpha alpha, RuleFlags changedRules)
    {
        ref var list = ref admitted[alpha.Index];
        var place = list.PlaceOf(fact);
        var wasIn = place < list.Count && list[place] == fact;
        var isIn = !fact.IsRetracted && alpha.Admits(fact.Value, scratch, session);
        if (wasIn && !isIn)
        {
            list.RemoveAt(place);
        }
        else if (isIn && !wasIn)
        {
            list.Insert(place, fact);
        }

        if (wasIn || isIn)
        {
            changedRules.Set(alpha.Rules);
        }
    }
}
