namespace PbrEngine.Linkage.Standardising;

/// <summary>Sorts texts by their characters' numbers. A million of them is sorted by their beginnings as whole numbers,
/// and only those that begin alike are compared as texts.</summary>
internal static class OrdinalOrder
{
    private const int KeyCharacters = 8;
    private const int KeyByteMax = 0xFF;

    /// <summary>The places of the texts that aren't null, in ordinal order of the texts; equal ones in any
    /// order.</summary>
    public static int[] Of(string?[] texts)
    {
        int[] order = [.. Enumerable.Range(0, texts.Length).Where(at => texts[at] is not null)];
        ulong[] keys = Array.ConvertAll(order, at => Key(texts[at]));
        Array.Sort(keys, order);
        Comparison<int> compare = (left, right) => string.CompareOrdinal(texts[left], texts[right]);
        for (int start = 0; start < keys.Length;)
        {
            int end = start + 1;
            while (end < keys.Length && keys[end] == keys[start])
            {
                end++;
            }

            if (end - start > 1 && !IsWhole(texts[order[start]]!))
            {
                order.AsSpan(start..end).Sort(compare);
            }

            start = end;
        }

        return order;
    }

    /// <summary>The places of texts in ordinal order. Texts of which most are in order already, with a few more behind
    /// them, cost little more than to look at them.</summary>
    public static int[] OfRuns(string[] texts)
    {
        int first = 1;
        while (first < texts.Length && string.CompareOrdinal(texts[first - 1], texts[first]) <= 0)
        {
            first++;
        }

        first = Math.Min(first, texts.Length);
        int[] rest = [.. Enumerable.Range(first, texts.Length - first)];
        Array.Sort(texts[first..], rest, StringComparer.Ordinal);
        int[] order = new int[texts.Length];
        int next = 0;
        int left = 0;
        foreach (int place in rest)
        {
            while (left < first && string.CompareOrdinal(texts[left], texts[place]) <= 0)
            {
                order[next++] = left++;
            }

            order[next++] = place;
        }

        while (left < first)
        {
            order[next++] = left++;
        }

        return order;
    }

    // A byte for each character, 0 for none. One that doesn't fit ends the key, so that a smaller key is never a later
    // text.
    private static ulong Key(ReadOnlySpan<char> text)
    {
        ulong key = 0;
        int shift = 8 * KeyCharacters;
        foreach (char character in text)
        {
            shift -= 8;
            int byteOfKey = Math.Min(character + 1, KeyByteMax);
            key |= (ulong)byteOfKey << shift;
            if (shift == 0 || byteOfKey == KeyByteMax)
            {
                break;
            }
        }

        return key;
    }

    // Then the key says all of the text, and texts of one key are equal.
    private static bool IsWhole(string text) => text.Length < KeyCharacters
        && !text.AsSpan().ContainsAnyExceptInRange('\0', (char)(KeyByteMax - 2));
}
