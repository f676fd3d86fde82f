using System.Runtime.CompilerServices;

namespace PbrEngine.Rules.Runtime;

/// <summary>
/// Facts in order of insertion. Most lists of a small session hold one fact or none, so that a list of its own for
/// each pattern would cost more than the facts: one fact is kept as itself, several as an array. An array stays, for
/// the facts that come when these are gone.
/// </summary>
internal struct FactList
{
    private object? store;

    /// <summary>How many there are.</summary>
    public int Count { get; private set; }

    public readonly Fact this[int index] => store is Fact only ? only : Unsafe.As<Fact[]>(store!)[index];

    /// <summary>Where a fact is, or where it belongs. Most changes are at the end.</summary>
    public readonly int PlaceOf(Fact fact)
    {
        if (Count == 0 || this[Count - 1].Id < fact.Id)
        {
            return Count;
        }

        var (from, to) = (0, Count - 1);
        while (from < to)
        {
            var middle = (from + to) / 2;
            (from, to) = this[middle].Id < fact.Id ? (middle + 1, to) : (from, middle);
        }

        return from;
    }

    public void Insert(int place, Fact fact)
    {
        if (store is null)
        {
            store = fact;
        }
        else
        {
            var items = Room();
            Array.Copy(items, place, items, place + 1, Count - place);
            items[place] = fact;
            store = items;
        }

        Count++;
    }

    public void RemoveAt(int place)
    {
        Count--;
        if (store is Fact[] items)
        {
            Array.Copy(items, place + 1, items, place, Count - place);
            items[Count] = null!;
        }
        else
        {
            store = null;
        }
    }

    public void Clear()
    {
        if (store is Fact[] items)
        {
            items.AsSpan(0, Count).Clear();
        }
        else
        {
            store = null;
        }

        Count = 0;
    }

    /// <summary>Adds a fact that was inserted after all others.</summary>
    public void Add(Fact fact) => Insert(Count, fact);

    private readonly Fact[] Room()
    {
        if (store is Fact only)
        {
            return [only, null!];
        }

        var items = Unsafe.As<Fact[]>(store!);
        if (Count == items.Length)
        {
            Array.Resize(ref items, Count * 2);
        }

        return items;
    }
}
