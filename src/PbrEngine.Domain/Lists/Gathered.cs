namespace PbrEngine.Domain.Lists;

/// <summary>
/// Gathers items for a list of which there are mostly none or one: nothing is made before there is something to hold.
/// </summary>
/// <remarks>It is changed in place: hold it in a local, and pass it by reference.</remarks>
public struct Gathered<T>
{
    private T[]? _items;

    /// <summary>How many were gathered.</summary>
    public int Count { get; private set; }

    /// <summary>One of them, by order of gathering.</summary>
    public readonly T this[int index] => index < Count
        ? _items![index]
        : throw new ArgumentOutOfRangeException(nameof(index));

    /// <summary>Gathers one more.</summary>
    public void Add(T item)
    {
        if (_items is null)
            _items = new T[1];
        else if (Count == _items.Length)
            Array.Resize(ref _items, 2 * Count);
        _items[Count++] = item;
    }

    /// <summary>Gathers all the items of a list.</summary>
    public void AddRange(IReadOnlyList<T> items)
    {
        foreach (var item in items.Each())
            Add(item);
    }

    /// <summary>Keeps the first items only.</summary>
    public void KeepFirst(int count) => Count = Math.Min(count, Count);

    /// <summary>What was gathered, to be read and sorted in place.</summary>
    public readonly Span<T> Items => _items.AsSpan(0, Count);

    /// <summary>What was gathered, as a list of its own; gathering ends with it.</summary>
    public readonly T[] ToList()
    {
        if (_items is null || Count == 0)
            return [];
        return Count == _items.Length ? _items : _items[..Count];
    }
}
