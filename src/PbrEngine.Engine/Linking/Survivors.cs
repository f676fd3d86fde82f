namespace PbrEngine.Engine.Linking;

/// <summary>Whom a person has turned out to be: who is known under one id is known under both.</summary>
/// <param name="survivors">Survivor by absorbed id, as the merges on record say.</param>
public sealed class Survivors(IReadOnlyDictionary<string, string> survivors)
{
    /// <summary>The person who bears the id's records now; the person itself when nobody absorbed them.</summary>
    public string Of(string person)
    {
        ArgumentNullException.ThrowIfNull(person);
        // Bounded by the number of merges: a chain of them has no circle, because an absorbed id is not used again.
        for (var i = 0; i <= survivors.Count && survivors.TryGetValue(person, out var survivor); i++)
            person = survivor;
        return person;
    }
}
