namespace PbrEngine.Linkage.Comparing;

/// <summary>The phonetic key of the United States census: a letter and three digits, so that <c>ROBERT</c> and
/// <c>RUPERT</c> are both R163.</summary>
/// <remarks>US National Archives, "The Soundex Indexing System": letters of one digit that stand together, or with
/// only H or W between them, count once; a vowel between them keeps them apart.</remarks>
public static class Soundex
{
    /// <summary>Length of every key.</summary>
    public const int KeyLength = 4;

    // The digit of each letter from A to Z; 0 for vowels, H, W and Y, which have none.
    private const string Digits = "01230120022455012623010202";

    /// <summary>Writes the key of a name. Characters other than A to Z, in either case, are passed over.</summary>
    /// <param name="name">A name with its accents folded.</param>
    /// <param name="key">Where to write, at least <see cref="KeyLength"/> long.</param>
    /// <returns>The number of characters written: <see cref="KeyLength"/>, or 0 where the name has no letter.</returns>
    public static int Write(ReadOnlySpan<char> name, Span<char> key)
    {
        int length = 0;
        char last = '0';
        foreach (char character in name)
        {
            char letter = (char)(character & ~0x20);
            if (length == KeyLength || letter is < 'A' or > 'Z')
            {
                continue;
            }

            char digit = Digits[letter - 'A'];
            if (length == 0)
            {
                key[length++] = letter;
            }
            else if (digit != '0' && digit != last)
            {
                key[length++] = digit;
            }

            last = letter is 'H' or 'W' ? last : digit;
        }

        if (length > 0)
        {
            key[length..KeyLength].Fill('0');
            return KeyLength;
        }

        return 0;
    }

    /// <summary>The key of a name.</summary>
    /// <param name="name">A name with its accents folded.</param>
    /// <returns>A capital letter and three digits, or null where the name has no letter from A to Z.</returns>
    public static string? Of(ReadOnlySpan<char> name)
    {
        Span<char> key = stackalloc char[KeyLength];
        return Write(name, key) == 0 ? null : new string(key);
    }
}
