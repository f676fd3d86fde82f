using PbrEngine.Linkage.Comparing;
using PbrEngine.Linkage.Normalising;

namespace PbrEngine.Linkage.Standardising;

/// <summary>A line of an address in parts.</summary>
/// <param name="House">The house number, with its letter: <c>12A</c>; null where none is stated.</param>
/// <param name="Street">The words that are left, abbreviations spelt out, with a space between them; null where there
/// is none.</param>
/// <param name="Postcode">A British postcode at the end of the line, in standard form; null where none is
/// stated.</param>
public readonly record struct AddressParts(string? House, string? Street, string? Postcode)
{
    private const int WordsMax = 24;
    private const int HouseDigitsMax = 5;

    /// <summary>The parts of a line.</summary>
    /// <param name="stated">A line, or a whole address in one line, as a source states it.</param>
    /// <returns>The parts.</returns>
    public static AddressParts Of(string stated)
    {
        List<string> words = TextWords.OfText(stated);
        if (words.Count > WordsMax)
        {
            words.RemoveRange(WordsMax, words.Count - WordsMax);
        }

        string? postcode = TakePostcode(words);
        StreetWords.SpellOut(words);
        string? house = TakeHouse(words);
        return new(house, words.Count == 0 ? null : string.Join(' ', words), postcode);
    }

    /// <summary>A house number or name in a column of its own: <c>12a</c>, <c>No. 12 A</c>,
    /// <c>Rose Cottage</c>.</summary>
    /// <param name="stated">A number as a source states it.</param>
    /// <returns>Capital letters and digits, without leading zeros; null where none is stated.</returns>
    public static string? HouseOnly(string stated)
    {
        List<string> words = TextWords.OfText(stated);
        if (words is ["NO" or "NUMBER", _, ..])
        {
            words.RemoveAt(0);
        }

        // A column of whole numbers that has gaps comes out of a spreadsheet as 12.0.
        if (words is [_, "0"] && IsNumber(words[0]))
        {
            words.RemoveAt(1);
        }

        StreetWords.SpellOut(words);
        bool isNumber = words.Count > 0 && char.IsAsciiDigit(words[0][0]);
        string house = isNumber ? string.Concat(words).TrimStart('0') : string.Join(' ', words);
        return house.Length == 0 ? null : house;
    }

    // Only where something is left: a column of postcodes is no column of addresses.
    private static string? TakePostcode(List<string> words)
    {
        for (int taken = Math.Min(2, words.Count - 1); taken > 0; taken--)
        {
            string? postcode = StandardPostcode.Parse(string.Concat(words[^taken..]));
            if (postcode is not null && PostcodeAgreements.Outward(postcode).Length > 0
                && (taken == 1 || words[^1].Length == 3))
            {
                words.RemoveRange(words.Count - taken, taken);
                return postcode;
            }
        }

        return null;
    }

    private static string? TakeHouse(List<string> words)
    {
        for (int i = 0; i + 1 < words.Count; i++)
        {
            if (!IsHouse(words[i]) || (i > 0 && StreetWords.IsPartOfHouse(words[i - 1])))
            {
                continue;
            }

            string house = words[i].TrimStart('0');
            bool hasLetter = i + 2 < words.Count && words[i + 1].Length == 1 && char.IsAsciiLetter(words[i + 1][0])
                && IsNumber(words[i]);
            house += hasLetter ? words[i + 1] : "";
            words.RemoveRange(i, hasLetter ? 2 : 1);
            return house.Length == 0 ? null : house;
        }

        return null;
    }

    // 12, 12A; not 1ST, 42ND, 5TH, nor a code of many letters.
    private static bool IsHouse(string word)
    {
        int digits = word.AsSpan().IndexOfAnyExceptInRange('0', '9');
        return digits < 0 ? word.Length <= HouseDigitsMax : digits > 0 && digits == word.Length - 1;
    }

    private static bool IsNumber(string word) => !word.AsSpan().ContainsAnyExceptInRange('0', '9');
}
