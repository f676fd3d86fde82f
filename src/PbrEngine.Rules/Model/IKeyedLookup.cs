namespace PbrEngine.Rules.Model;

/// <summary>A lookup that also lists its keys.</summary>
/// <typeparam name="TKey">The type of the keys.</typeparam>
/// <typeparam name="TElement">The type of the elements.</typeparam>
public interface IKeyedLookup<TKey, TElement> : ILookup<TKey, TElement>
{
    /// <summary>The keys, in the order in which their first elements were inserted.</summary>
    public IEnumerable<TKey> Keys { get; }
}
