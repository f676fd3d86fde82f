namespace PbrEngine.Rules.Runtime;

/// <summary>
/// The facts of one session in order of insertion, and by identity. A session is usually small: a search through the
/// list costs less than a hash of every fact, so the dictionary is made only when there are many.
/// </summary>
internal sealed class FactIndex(IEqualityComparer<object> identity)
{
    private const int SearchedMax = 32;

    private readonly List<Fact> facts = [];
    private Dictionary<object, Fact>? byIdentity;
    private Stack<Fact>? free;
    private int lastId;
    private int goneCount;

    /// <summary>In order of insertion; those retracted are among them until the list is tidied.</summary>
    public List<Fact> All => facts;

    /// <summary>Says that facts are about to come, and that some will follow from them.</summary>
    public void MakeRoom(int more) => facts.EnsureCapacity(facts.Count + (2 * more));

    public Fact? Find(object value)
    {
        if (byIdentity is not null)
        {
            return byIdentity.GetValueOrDefault(value);
        }

        foreach (var fact in facts)
        {
            if (!fact.IsRetracted && identity.Equals(fact.Value, value))
            {
                return fact;
            }
        }

        return null;
    }

    /// <summary>Adds a fact; null, and nothing done, if one equals it.</summary>
    public Fact? TryAdd(object value, Activation? linkedTo)
    {
        if (Find(value) is not null)
        {
            return null;
        }

        var fact = free?.TryPop(out var ended) == true ? ended.Begin(value, linkedTo) : new Fact(value, linkedTo);
        fact.Id = ++lastId;
        facts.Add(fact);
        byIdentity?.Add(value, fact);
        if (byIdentity is null && facts.Count > SearchedMax)
        {
            byIdentity = facts.Where(f => !f.IsRetracted).ToDictionary(f => f.Value, identity);
        }

        return fact;
    }

    /// <summary>Puts another value in a fact's place; false, and nothing done, if a further fact equals it.</summary>
    public bool TryReplace(Fact fact, object value)
    {
        var known = Find(value);
        if (known is not null && known != fact)
        {
            return false;
        }

        byIdentity?.Remove(fact.Value);
        fact.Value = value;
        byIdentity?.Add(value, fact);
        return true;
    }

    public void Remove(Fact fact)
    {
        fact.IsRetracted = true;
        byIdentity?.Remove(fact.Value);
        goneCount++;
        if (goneCount > SearchedMax && goneCount > facts.Count / 2)
        {
            facts.RemoveAll(f => f.IsRetracted);
            goneCount = 0;
        }
    }

    /// <summary>Ends every fact; those that come next take their places.</summary>
    public void Reset()
    {
        foreach (var fact in facts)
        {
            fact.End();
            (free ??= []).Push(fact);
        }

        facts.Clear();
        byIdentity = null;
        lastId = 0;
        goneCount = 0;
    }
}
