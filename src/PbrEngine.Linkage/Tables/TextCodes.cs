namespace PbrEngine.Linkage.Tables;

/// <summary>Numbers different texts in the order of their first appearance. A text that is known costs no
/// allocation.</summary>
/// <remarks>Hash and number of a text stand in one word, so that looking one up in a table that is larger than the
/// processor's cache waits for memory once and not thrice. The platform's hash is another one in each process, so that
/// nobody can make a file that is slow to read; no number depends on it.</remarks>
internal sealed class TextCodes
{
    private const int SlotsMin = 64;

    private readonly List<string> texts = [];

    // The hash above, the code and one below; 0 where the slot is free. The length is a power of two.
    private ulong[] slots = new ulong[SlotsMin];

    /// <summary>The different texts, by code.</summary>
    public IReadOnlyList<string> Texts => texts;

    /// <summary>The code of a text, a new one where it isn't known.</summary>
    public int CodeOf(ReadOnlySpan<char> text)
    {
        uint hash = (uint)string.GetHashCode(text, StringComparison.Ordinal);
        int mask = slots.Length - 1;
        int at = (int)hash & mask;
        for (; slots[at] != 0; at = (at + 1) & mask)
        {
            int code = (int)(uint)slots[at] - 1;
            if ((uint)(slots[at] >> 32) == hash && text.SequenceEqual(texts[code]))
            {
                return code;
            }
        }

        texts.Add(text.ToString());
        slots[at] = ((ulong)hash << 32) | (uint)texts.Count;
        if (texts.Count > slots.Length / 2)
        {
            Grow();
        }

        return texts.Count - 1;
    }

    private void Grow()
    {
        ulong[] old = slots;
        slots = new ulong[old.Length * 2];
        int mask = slots.Length - 1;
        foreach (ulong slot in old)
        {
            if (slot == 0)
            {
                continue;
            }

            int at = (int)(slot >> 32) & mask;
            while (slots[at] != 0)
            {
                at = (at + 1) & mask;
            }

            slots[at] = slot;
        }
    }
}
