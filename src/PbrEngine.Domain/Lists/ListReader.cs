namespace PbrEngine.Domain.Lists;

/// <summary>Reads a read-only list in order without making an object, which <c>foreach</c> over it would.</summary>
/// <remarks>For what is read many times for every family; elsewhere a plain <c>foreach</c> reads as well.</remarks>
public ref struct ListReader<T>(IReadOnlyList<T> list)
{
    private int _index = -1;

    /// <summary>The item that was reached.</summary>
    public readonly T Current => list[_index];

    /// <summary>Reads on; false after the last item.</summary>
    public bool MoveNext() => ++_index < list.Count;

    /// <summary>What <c>foreach</c> asks for.</summary>
    public readonly ListReader<T> GetEnumerator() => this;
}

/// <summary>Begins the reading of a list.</summary>
public static class ListReaders
{
    /// <summary>Each item of the list, in order.</summary>
    public static ListReader<T> Each<T>(this IReadOnlyList<T> list) => new(list);
}
