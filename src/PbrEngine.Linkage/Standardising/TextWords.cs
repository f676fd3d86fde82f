using System.Globalization;
using System.Text;
using PbrEngine.Linkage.Normalising;

namespace PbrEngine.Linkage.Standardising;

/// <summary>Cuts texts of any script into words of capital letters without accents.</summary>
internal static class TextWords
{
    private const int LengthMax = 1000;

    /// <summary>The words of a name: letters only, a hyphen joining two words into one, as an apostrophe
    /// does.</summary>
    public static List<string> OfName(string text) => Cut(text, areDigitsKept: false, isHyphenJoining: true);

    /// <summary>The words of any other text: letters and digits.</summary>
    public static List<string> OfText(string text) => Cut(text, areDigitsKept: true, isHyphenJoining: false);

    private static List<string> Cut(string text, bool areDigitsKept, bool isHyphenJoining)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        foreach (Rune rune in (text.Length > LengthMax ? text[..LengthMax] : text).EnumerateRunes())
        {
            if (Rune.IsLetter(rune) || IsSpacingMark(rune))
            {
                Append(word, rune);
            }
            else if (areDigitsKept && Rune.IsDigit(rune))
            {
                word.Append((int)Rune.GetNumericValue(rune));
            }
            else if (!IsSilent(rune) && !(isHyphenJoining && IsHyphen(rune)))
            {
                EndWord(words, word);
                if (rune.Value == '&' && areDigitsKept)
                {
                    words.Add("AND");
                }
            }
        }

        EndWord(words, word);
        return words;
    }

    private static void Append(StringBuilder word, Rune rune)
    {
        if (rune.IsBmp)
        {
            LetterFolding.Append(word, (char)rune.Value);
        }
        else
        {
            word.Append(Rune.ToUpperInvariant(rune).ToString());
        }
    }

    // Vowel signs of Indian scripts are part of the word; the accents of Latin, the points of Hebrew and Arabic aren't.
    private static bool IsSpacingMark(Rune rune) => rune.Value >= 0x0900
        && Rune.GetUnicodeCategory(rune) is UnicodeCategory.SpacingCombiningMark or UnicodeCategory.NonSpacingMark
        && rune.Value is < 0x1AB0 or (> 0x1AFF and < 0x20D0);

    // Apostrophes, accents on their own, marks of direction and other characters that nobody sees.
    private static bool IsSilent(Rune rune) => rune.IsAscii ? rune.Value is '\'' or '`'
        : rune.Value is 0x00B4 or 0x2018 or 0x2019 or 0x02BC or 0x00AD
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format
            or UnicodeCategory.EnclosingMark;

    private static bool IsHyphen(Rune rune) => rune.Value is '-' or 0x2010 or 0x2011;

    private static void EndWord(List<string> words, StringBuilder word)
    {
        if (word.Length > 0)
        {
            words.Add(word.ToString());
            word.Clear();
        }
    }
}
