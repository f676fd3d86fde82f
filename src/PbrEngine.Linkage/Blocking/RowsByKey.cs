namespace PbrEngine.Linkage.Blocking;

/// <summary>Collects the rows that share a key. Most keys have one row, which costs no list.</summary>
internal sealed class RowsByKey<TKey>
    where TKey : notnull
{
    private readonly Dictionary<TKey, int> slots = [];
    private readonly List<(TKey Key, List<int> Rows)> shared = [];

    /// <summary>Keys with two or more rows, in the order in which their second row came.</summary>
    public IReadOnlyList<(TKey Key, List<int> Rows)> Shared => shared;

    /// <summary>Adds a row. Rows come in ascending order, each once to a key.</summary>
    public void Add(TKey key, int row)
    {
        if (slots.TryAdd(key, row))
        {
            return;
        }

        int slot = slots[key];
        if (slot >= 0)
        {
            slots[key] = ~shared.Count;
            shared.Add((key, [slot, row]));
        }
        else
        {
            shared[~slot].Rows.Add(row);
        }
    }
}
