namespace PbrEngine.Linkage.Comparing;

/// <summary>The phonetic key of the New York State Identification and Intelligence System. It tells more names apart
/// than Soundex and keeps the place of vowels: <c>KNIGHT</c> and <c>NIGHT</c> are both NAGT.</summary>
/// <remarks>Written from the published rules (Taft 1970, "Name Search Techniques"; restated in NIST's Dictionary of
/// Algorithms and Data Structures). The 1970 key stops at six characters; this one has <see cref="KeyLengthMax"/>,
/// because it is compared by machines. A letter's replacement is read by the rules of the letters after it.</remarks>
public static class Nysiis
{
    /// <summary>The longest key.</summary>
    public const int KeyLengthMax = 16;

    private const int LettersMax = 64;

    /// <summary>Writes the key of a name. Characters other than A to Z, in either case, are passed over, and so are
    /// letters after the 64th.</summary>
    /// <param name="name">A name with its accents folded.</param>
    /// <param name="key">Where to write, at least <see cref="KeyLengthMax"/> long.</param>
    /// <returns>The number of characters written; 0 where the name has no letter.</returns>
    public static int Write(ReadOnlySpan<char> name, Span<char> key)
    {
        Span<char> buffer = stackalloc char[LettersMax];
        Span<char> letters = buffer[..Letters(name, buffer)];
        if (letters.Length == 0)
        {
            return 0;
        }

        ReplaceBeginning(letters);
        letters = ReplaceEnd(letters);
        Span<char> whole = stackalloc char[LettersMax];
        int length = DropEnd(whole[..Translate(letters, whole)]);
        int kept = Math.Min(length, KeyLengthMax);
        whole[..kept].CopyTo(key);
        return kept;
    }

    /// <summary>The key of a name.</summary>
    /// <param name="name">A name with its accents folded.</param>
    /// <returns>Capital letters, or null where the name has no letter from A to Z.</returns>
    public static string? Of(ReadOnlySpan<char> name)
    {
        Span<char> key = stackalloc char[KeyLengthMax];
        int length = Write(name, key);
        return length == 0 ? null : new string(key[..length]);
    }

    private static int Letters(ReadOnlySpan<char> name, Span<char> letters)
    {
        int length = 0;
        foreach (char character in name)
        {
            char letter = (char)(character & ~0x20);
            if (letter is >= 'A' and <= 'Z' && length < LettersMax)
            {
                letters[length++] = letter;
            }
        }

        return length;
    }

    private static void ReplaceBeginning(Span<char> letters)
    {
        _ = Replace(letters, "MAC", "MCC") || Replace(letters, "KN", "NN") || Replace(letters, "K", "C")
            || Replace(letters, "PH", "FF") || Replace(letters, "PF", "FF") || Replace(letters, "SCH", "SSS");
    }

    private static Span<char> ReplaceEnd(Span<char> letters)
    {
        if (letters.Length < 2 || letters[^2..] is not
            (['E' or 'I', 'E'] or ['D' or 'R' or 'N', 'T'] or ['R' or 'N', 'D']))
        {
            return letters;
        }

        letters[^2] = letters[^1] == 'E' ? 'Y' : 'D';
        return letters[..^1];
    }

    private static int Translate(Span<char> letters, Span<char> key)
    {
        key[0] = letters[0];
        int length = 1;
        for (int i = 1; i < letters.Length; i++)
        {
            ReplaceAt(letters, i);
            if (letters[i] != key[length - 1])
            {
                key[length++] = letters[i];
            }
        }

        return length;
    }

    private static void ReplaceAt(Span<char> letters, int i)
    {
        Span<char> rest = letters[i..];
        bool isReplaced = Replace(rest, "EV", "AF") || Replace(rest, "KN", "NN") || Replace(rest, "SCH", "SSS")
            || Replace(rest, "PH", "FF");
        if (!isReplaced)
        {
            letters[i] = letters[i] switch
            {
                'E' or 'I' or 'O' or 'U' => 'A',
                'Q' => 'G',
                'Z' => 'S',
                'M' => 'N',
                'K' => 'C',
                'H' when !IsVowel(letters[i - 1]) || (i + 1 < letters.Length && !IsVowel(letters[i + 1]))
                    => letters[i - 1],
                'W' when IsVowel(letters[i - 1]) => letters[i - 1],
                char same => same,
            };
        }
    }

    private static int DropEnd(Span<char> key)
    {
        int length = key.Length;
        if (length > 1 && key[length - 1] == 'S')
        {
            length--;
        }

        if (length > 1 && key[length - 2] == 'A' && key[length - 1] == 'Y')
        {
            key[length - 2] = 'Y';
            length--;
        }

        return length > 1 && key[length - 1] == 'A' ? length - 1 : length;
    }

    private static bool Replace(Span<char> letters, string from, string to)
    {
        if (!letters.StartsWith(from))
        {
            return false;
        }

        to.CopyTo(letters);
        return true;
    }

    private static bool IsVowel(char letter) => letter is 'A' or 'E' or 'I' or 'O' or 'U';
}
