using PbrEngine.Benchmarks.LinkageData.Chances;

namespace PbrEngine.Benchmarks.LinkageData.Damaging;

/// <summary>What fingers do to a text. Between half and four fifths of misspellings are one letter left out, put in,
/// put for another or swapped with the next (Damerau 1964).</summary>
internal static class Typing
{
    private static readonly string[] KeyboardRows = ["qwertyuiop", "asdfghjkl", "zxcvbnm", "1234567890"];

    internal static string Slip(string text, Chance chance)
    {
        if (text.Length < 2)
        {
            return text;
        }

        // The first letter is seldom wrong: it is what one looks at.
        var at = chance.Happens(0.1) ? 0 : chance.Between(1, text.Length - 1);
        return chance.Below(10) switch
        {
            < 3 => text.Remove(at, 1),
            < 5 => text.Insert(at, chance.Happens(0.5) ? text[at].ToString() : Near(text[at], chance).ToString()),
            < 8 => Replace(text, at, Near(text[at], chance)),
            _ => Swap(text, Math.Min(at, text.Length - 2)),
        };
    }

    /// <summary>A key beside the one that was meant, upper case kept; the same where it has no neighbours.</summary>
    internal static char Near(char letter, Chance chance)
    {
        var lower = char.ToLowerInvariant(letter);
        var row = Array.Find(KeyboardRows, keys => keys.Contains(lower, StringComparison.Ordinal));
        if (row is null)
        {
            return letter;
        }

        var at = row.IndexOf(lower, StringComparison.Ordinal);
        var near = row[at == 0 || (at < row.Length - 1 && chance.Happens(0.5)) ? at + 1 : at - 1];
        return char.IsUpper(letter) ? char.ToUpperInvariant(near) : near;
    }

    internal static string Replace(string text, int at, char letter) => $"{text[..at]}{letter}{text[(at + 1)..]}";

    private static string Swap(string text, int at)
    {
        var (left, right) = (text[at], text[at + 1]);
        return at == 0 && char.IsUpper(left)
            ? $"{char.ToUpperInvariant(right)}{char.ToLowerInvariant(left)}{text[2..]}"
            : $"{text[..at]}{right}{left}{text[(at + 2)..]}";
    }
}
