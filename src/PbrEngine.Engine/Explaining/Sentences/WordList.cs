using System.Globalization;

namespace PbrEngine.Engine.Explaining.Sentences;

/// <summary>Lists, numbers and names as they stand in a sentence.</summary>
internal static class WordList
{
    /// <summary><c>one, two and three</c>.</summary>
    internal static string And(IEnumerable<string> words)
    {
        var all = words.ToList();
        return all.Count <= 1 ? string.Concat(all) : string.Join(", ", all.SkipLast(1)) + " and " + all[^1];
    }

    /// <summary><c>1 offence</c>, <c>2 offences</c>, <c>no offences</c>.</summary>
    internal static string Count(long count, string one, string many) => count switch
    {
        0 => "no " + many,
        1 => "1 " + one,
        _ => string.Create(CultureInfo.InvariantCulture, $"{count} {many}"),
    };

    /// <summary>With a capital, for the beginning of a sentence.</summary>
    internal static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
}
