namespace PbrEngine.Domain.Parameters;

/// <summary>
/// Tells which of several changes something rests on: those of whose parameters it read any. What read none of a
/// change's parameters comes out the same with and without the change. For one thread at a time.
/// </summary>
public sealed class ParameterWatch
{
    /// <summary>How many changes can be told apart; those beyond share the last place, and count as one.</summary>
    public const int PlacesMax = 64;

    private readonly Dictionary<string, ulong> _changes = new(StringComparer.Ordinal);
    private ulong _read;

    /// <summary>Watches the parameters of each change.</summary>
    /// <param name="changes">The ids of the parameters of each change.</param>
    public ParameterWatch(IReadOnlyList<IEnumerable<string>> changes)
    {
        ArgumentNullException.ThrowIfNull(changes);
        for (var i = 0; i < changes.Count; i++)
        {
            foreach (var id in changes[i])
                _changes[id] = _changes.GetValueOrDefault(id) | Bit(i);
        }
    }

    /// <summary>The bit that stands for a change.</summary>
    public static ulong Bit(int change) => 1UL << Math.Min(change, PlacesMax - 1);

    /// <summary>The bits of the changes of which a parameter was read since this was last asked.</summary>
    public ulong Take()
    {
        var read = _read;
        _read = 0;
        return read;
    }

    internal void Note(string id) => _read |= _changes.GetValueOrDefault(id);
}
