using System.Text;

namespace PbrEngine.Linkage.Normalising;

/// <summary>Brings letters to plain upper case: accents folded, ligatures spelt out, combining marks
/// dropped.</summary>
/// <remarks>The table is our own because the product runs with invariant globalisation, in which the platform's
/// Unicode decomposition is not to be relied on. It covers Latin-1, Latin Extended-A, and the Romanian, Welsh and
/// Vietnamese letters beyond them; letters of other scripts stay as they are.</remarks>
internal static class LetterFolding
{
    private static readonly Dictionary<char, string> Folded = BuildTable();

    /// <summary>Appends a letter's plain form. Combining marks append nothing.</summary>
    public static void Append(StringBuilder to, char letter)
    {
        char upper = char.ToUpperInvariant(letter);
        if (char.IsAscii(upper))
        {
            to.Append(upper);
        }
        else if (Folded.TryGetValue(upper, out string? plain))
        {
            to.Append(plain);
        }
        else if (upper is < '\u0300' or > '\u036F')
        {
            to.Append(upper);
        }
    }

    /// <summary>Whether the character is a combining mark, which belongs to the letter before it.</summary>
    public static bool IsMark(char value) => value is >= '\u0300' and <= '\u036F';

    private static Dictionary<char, string> BuildTable()
    {
        var table = new Dictionary<char, string>();
        (string Plain, string Letters)[] rows =
        [
            ("A", "ÀÁÂÃÄÅĀĂĄǍ"), ("AE", "Æ"), ("C", "ÇĆĈĊČ"), ("D", "ÐĎĐ"), ("E", "ÈÉÊËĒĔĖĘĚ"), ("G", "ĜĞĠĢ"),
            ("H", "ĤĦ"), ("I", "ÌÍÎÏĨĪĬĮİıǏ"), ("IJ", "Ĳ"), ("J", "Ĵ"), ("K", "Ķ"), ("L", "ĹĻĽĿŁ"), ("N", "ÑŃŅŇŊ"),
            ("O", "ÒÓÔÕÖØŌŎŐƠǑ"), ("OE", "Œ"), ("R", "ŔŖŘ"), ("S", "ŚŜŞŠȘ"), ("SS", "ßẞ"), ("T", "ŢŤŦȚ"), ("TH", "Þ"),
            ("U", "ÙÚÛÜŨŪŬŮŰŲƯǓ"), ("W", "ŴẀẂẄ"), ("Y", "ÝŶŸ"), ("Z", "ŹŻŽ"),
            ("FF", "ﬀ"), ("FI", "ﬁ"), ("FL", "ﬂ"), ("FFI", "ﬃ"), ("FFL", "ﬄ"), ("ST", "ﬅﬆ"),
        ];
        foreach ((string plain, string letters) in rows)
        {
            foreach (char letter in letters)
            {
                table[letter] = plain;
            }
        }

        AddRange(table, "A", '\u1EA0', '\u1EB7');
        AddRange(table, "E", '\u1EB8', '\u1EC7');
        AddRange(table, "I", '\u1EC8', '\u1ECB');
        AddRange(table, "O", '\u1ECC', '\u1EE3');
        AddRange(table, "U", '\u1EE4', '\u1EF1');
        AddRange(table, "Y", '\u1EF2', '\u1EF9');
        return table;
    }

    private static void AddRange(Dictionary<char, string> table, string plain, char first, char last)
    {
        for (char letter = first; letter <= last; letter++)
        {
            table[letter] = plain;
        }
    }
}
