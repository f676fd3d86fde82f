namespace PbrEngine.Rules.Runtime;

/// <summary>
/// Facts in order of insertion. Most lists of a small session hold one fact or none, so that a list of its own for
/// each pattern would cost more than the facts.
/// </summary>
internal struct FactList
{
    private Fact[]? items;

    /// <summary>How many there are.</summary>
    public int Count { get; private set; }

    public readonly Fact this[int index] => items![index];

    /// <summary>Where a fact is, or where it belongs. Most changes are at the end.</summary>
    public readonly int PlaceOf(Fact fact)
    {
        if (Count == 0 || items![Count - 1].Id < fact.Id)
        {
            return Count;
        }

        var (from, to) = (0, Count - 1);
        while (from < to)
        {
            var middle = (from + to) / 2;
            (from, to) = items[middle].Id < fact.Id ? (middle + 1, to) : (from, middle);
        }

        return from;
    }

    public void Insert(int place, Fact fact)
    {
        if (items is null)
        {
            items = new Fact[1];
        }
        else if (Count == items.Length)
        {
            Array.Resize(ref items, Count * 2);
        }

        Array.Copy(items, place, items, place + 1, Count - place);
        items[place] = fact;
        Count++;
    }

    public void RemoveAt(int place)
    {
        Count--;
        Array.Copy(items!, place + 1, items!, place, Count - place);
        items![Count] = null!;
    }

    /// <summary>Adds a fact that was inserted after all others.</summary>
    public void Add(Fact fact) => Insert(Count, fact);
}
