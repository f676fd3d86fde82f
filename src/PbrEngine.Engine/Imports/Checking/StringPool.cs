namespace PbrEngine.Engine.Imports.Checking;

/// <summary>
/// Gives the same string for the same short text seen lately: references, school numbers and years repeat from row to
/// row. A fixed number of slots, so memory doesn't grow with the file.
/// </summary>
internal sealed class StringPool
{
    private const int Slots = 4096;
    private const int CharactersMax = 40;

    private readonly string?[] _strings = new string?[Slots];

    internal string Get(ReadOnlySpan<char> text)
    {
        if (text.Length > CharactersMax)
            return new string(text);
        var slot = string.GetHashCode(text, StringComparison.Ordinal) & (Slots - 1);
        var pooled = _strings[slot];
        if (pooled is not null && text.SequenceEqual(pooled))
            return pooled;
        var made = new string(text);
        _strings[slot] = made;
        return made;
    }
}
