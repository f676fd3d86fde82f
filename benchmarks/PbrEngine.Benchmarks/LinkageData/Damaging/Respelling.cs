using PbrEngine.Benchmarks.LinkageData.Chances;

namespace PbrEngine.Benchmarks.LinkageData.Damaging;

/// <summary>One group of letters written for another: as it was heard on the telephone, or as a scanner read
/// it.</summary>
internal sealed class Respelling
{
    /// <summary>Spellings that sound alike in English.</summary>
    internal static readonly Respelling Heard = new(
    [
        ("ph", "f"), ("f", "ph"), ("ck", "k"), ("k", "ck"), ("c", "k"), ("ee", "ea"), ("ea", "ee"), ("ie", "y"),
        ("y", "ie"), ("ey", "y"), ("y", "ey"), ("ai", "ay"), ("ay", "ai"), ("s", "z"), ("z", "s"), ("th", "t"),
        ("gh", "g"), ("w", "wh"), ("ll", "l"), ("l", "ll"), ("nn", "n"), ("n", "nn"), ("tt", "t"), ("t", "tt"),
        ("ss", "s"), ("mm", "m"), ("er", "ar"), ("ou", "u"), ("oo", "u"), ("i", "y"), ("j", "g"), ("x", "cks"),
        ("v", "f"), ("son", "sen"), ("e", ""),
    ]);

    /// <summary>Shapes that look alike on paper.</summary>
    internal static readonly Respelling Scanned = new(
    [
        ("o", "0"), ("l", "1"), ("i", "1"), ("s", "5"), ("b", "6"), ("z", "2"), ("g", "9"), ("rn", "m"), ("m", "rn"),
        ("cl", "d"), ("d", "cl"), ("h", "b"), ("vv", "w"), ("w", "vv"), ("u", "v"), ("e", "c"), ("c", "e"), ("n", "ri"),
        ("0", "O"), ("1", "l"), ("5", "S"), ("8", "B"), ("2", "Z"),
    ]);

    private readonly (string From, string To)[] _pairs;

    private Respelling((string From, string To)[] pairs)
    {
        _pairs = pairs;
    }

    /// <summary>One change, past the first letter; the text as it was where none fits.</summary>
    internal string Of(string text, Chance chance)
    {
        var start = chance.Below(_pairs.Length);
        for (var tries = 0; tries < _pairs.Length; tries++)
        {
            var (from, to) = _pairs[(start + tries) % _pairs.Length];
            var at = text.Length < 2 ? -1 : text.IndexOf(from, 1, StringComparison.OrdinalIgnoreCase);
            if (at > 0)
            {
                var written = char.IsUpper(text[at]) ? to.ToUpperInvariant() : to;
                return $"{text[..at]}{written}{text[(at + from.Length)..]}";
            }
        }

        return text;
    }
}
