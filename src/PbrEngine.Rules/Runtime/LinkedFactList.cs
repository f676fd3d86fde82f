namespace PbrEngine.Rules.Runtime;

/// <summary>The facts that stand by a match, by key. There is mostly one, so that the first needs no list.</summary>
internal struct LinkedFactList
{
    private KeyValuePair<object, Fact> first;
    private List<KeyValuePair<object, Fact>>? others;

    public readonly bool IsEmpty => first.Value is null && others is null or { Count: 0 };

    public readonly Fact? Find(object key)
    {
        if (first.Value is not null && first.Key.Equals(key))
        {
            return first.Value;
        }

        for (var i = 0; i < others?.Count; i++)
        {
            if (others[i].Key.Equals(key))
            {
                return others[i].Value;
            }
        }

        return null;
    }

    /// <summary>Adds a fact under a key that is not in use.</summary>
    public void Add(object key, Fact fact)
    {
        if (first.Value is null)
        {
            first = new(key, fact);
        }
        else
        {
            (others ??= []).Add(new(key, fact));
        }
    }

    public void Remove(object key)
    {
        if (first.Value is not null && first.Key.Equals(key))
        {
            first = default;
        }
        else if (others is not null)
        {
            RemoveFrom(others, key);
        }
    }

    /// <summary>The facts with their keys.</summary>
    public readonly IReadOnlyList<KeyValuePair<object, Fact>> All() =>
        first.Value is null ? others ?? [] : [first, .. others ?? []];

    private static void RemoveFrom(List<KeyValuePair<object, Fact>> others, object key) =>
        others.RemoveAll(o => o.Key.Equals(key));
}
