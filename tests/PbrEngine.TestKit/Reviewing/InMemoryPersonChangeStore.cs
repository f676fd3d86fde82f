using PbrEngine.Engine.Reviewing.Changes;

namespace PbrEngine.TestKit.Reviewing;

/// <summary>Merges and splits in memory, by the promises of the port.</summary>
public sealed class InMemoryPersonChangeStore : IPersonChangeStore
{
    /// <summary>The events, for a test to fill.</summary>
    public List<PersonChange> Changes { get; } = [];

    /// <inheritdoc/>
    public IReadOnlyList<PersonChange> List() => [.. Changes.OrderBy(c => c.Id)];

    /// <inheritdoc/>
    public bool Settle(long eventId, Settlement settlement)
    {
        var index = Changes.FindIndex(c => c.Id == eventId && c.Settlement is null);
        if (index < 0)
            return false;
        Changes[index] = Changes[index] with { Settlement = settlement };
        return true;
    }
}
