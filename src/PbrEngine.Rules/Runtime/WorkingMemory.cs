namespace PbrEngine.Rules.Runtime;

/// <summary>
/// The facts of one session, by equality and in order of insertion, and for each pattern the facts it admits.
/// Changes wait until <see cref="Propagate(bool[])"/>, so that a fact put in and taken out between two looks costs
/// nothing and a condition never runs in the middle of an action.
/// </summary>
internal sealed class WorkingMemory(SessionFactory network)
{
    private static readonly List<Fact> None = [];

    private readonly Dictionary<object, Fact> byValue = [];
    private readonly List<Fact> facts = [];
    private readonly List<Fact>?[] admitted = new List<Fact>?[network.PatternCount];
    private readonly object?[] scratch = new object?[network.SlotsMax];
    private readonly List<Fact> changed = [];
    private long lastId;

    /// <summary>The session's own count of changes.</summary>
    public long Now { get; private set; }

    public bool HasChanges => changed.Count > 0;

    public IReadOnlyList<Fact> Facts => facts;

    public Fact? Find(object value) => byValue.GetValueOrDefault(value);

    public IReadOnlyList<Fact> Admitted(CompiledPattern pattern) => admitted[pattern.Index] ?? None;

    public IReadOnlyList<Fact> OfType(Type type) => facts.FindAll(f => type.IsInstanceOfType(f.Value));

    public Fact Add(object value, Activation? source)
    {
        var fact = new Fact(++lastId, value, source) { ChangedAt = ++Now };
        if (!byValue.TryAdd(value, fact))
        {
            throw new ArgumentException(
                $"an equal fact of type {value.GetType().Name} is already there; insert it once", nameof(value));
        }

        facts.Add(fact);
        changed.Add(fact);
        return fact;
    }

    public void Update(Fact fact, object value)
    {
        byValue.Remove(fact.Value);
        if (!byValue.TryAdd(value, fact))
        {
            byValue.Add(fact.Value, fact);
            throw new ArgumentException(
                $"an equal fact of type {value.GetType().Name} is already there; insert it once", nameof(value));
        }

        fact.Value = value;
        fact.ChangedAt = ++Now;
        changed.Add(fact);
    }

    public void Remove(Fact fact)
    {
        byValue.Remove(fact.Value);
        facts.Remove(fact);
        fact.IsRetracted = true;
        changed.Add(fact);
    }

    /// <summary>Lets the patterns see what has changed, and marks the rules whose matches may differ.</summary>
    public void Propagate(bool[] dirtyRules)
    {
        foreach (var fact in changed)
        {
            foreach (var pattern in network.PatternsFor(fact.Value.GetType()))
            {
                Propagate(fact, pattern, dirtyRules);
            }
        }

        changed.Clear();
    }

    private void Propagate(Fact fact, CompiledPattern pattern, bool[] dirtyRules)
    {
        var list = admitted[pattern.Index] ??= [];
        var place = PlaceOf(fact, list);
        var wasIn = place < list.Count && list[place] == fact;
        var isIn = !fact.IsRetracted && pattern.Admits(fact.Value, scratch);
        if (wasIn && !isIn)
        {
            list.RemoveAt(place);
        }
        else if (isIn && !wasIn)
        {
            list.Insert(place, fact);
        }

        dirtyRules[pattern.RuleIndex] |= wasIn || isIn;
    }

    // Lists are in order of insertion, and most changes are at the end.
    private static int PlaceOf(Fact fact, List<Fact> list)
    {
        var place = list.Count;
        while (place > 0 && list[place - 1].Id >= fact.Id)
        {
            place--;
        }

        return place;
    }
}
