using System.Text;

namespace PbrEngine.Linkage.Normalising;

/// <summary>Names in a form that can be compared for equality.</summary>
/// <remarks>Upper case, accents folded, apostrophes dropped, titles (MR, MRS, MISS, MS, DR) dropped. Hyphens, spaces
/// and other punctuation only separate words, and words are written together in the end, because sources disagree
/// about them:
/// <c>Anne-Marie</c>, <c>Anne Marie</c> and <c>ANNEMARIE</c> are one name, as are <c>O'Brien</c> and <c>O Brien</c>.
/// Digits are no part of a name.</remarks>
public static class StandardName
{
    private static readonly HashSet<string> Titles = new(StringComparer.Ordinal) { "MR", "MRS", "MISS", "MS", "DR" };

    /// <summary>The words of stated forenames, in order, without titles.</summary>
    /// <param name="stated">Forenames as a source states them.</param>
    /// <returns>The words; empty where nothing is stated.</returns>
    public static IReadOnlyList<string> ForenameWords(string? stated)
    {
        List<string> words = Words(stated);
        words.RemoveAll(Titles.Contains);
        return words;
    }

    /// <summary>All forenames, written together.</summary>
    /// <param name="stated">Forenames as a source states them.</param>
    /// <returns>The standard form, or null where nothing is stated.</returns>
    public static string? Forenames(string? stated)
    {
        IReadOnlyList<string> words = ForenameWords(stated);
        return words.Count == 0 ? null : string.Concat(words);
    }

    /// <summary>The first forename, which may be an initial.</summary>
    /// <param name="stated">Forenames as a source states them.</param>
    /// <returns>The first word, or null where nothing is stated.</returns>
    public static string? FirstForename(string? stated)
    {
        IReadOnlyList<string> words = ForenameWords(stated);
        return words.Count == 0 ? null : words[0];
    }

    /// <summary>The surname, written together. A leading title is dropped when a name follows it: the surname
    /// <c>Miss</c> exists.</summary>
    /// <param name="stated">A surname as a source states it.</param>
    /// <returns>The standard form, or null where nothing is stated.</returns>
    public static string? Surname(string? stated)
    {
        List<string> words = Words(stated);
        if (words.Count == 0)
        {
            return null;
        }

        int start = words.Count > 1 && Titles.Contains(words[0]) ? 1 : 0;
        return string.Concat(words.Skip(start));
    }

    private static List<string> Words(string? stated)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        foreach (char value in stated ?? "")
        {
            if (char.IsLetter(value) || LetterFolding.IsMark(value))
            {
                LetterFolding.Append(word, value);
            }
            else if (!IsApostrophe(value))
            {
                EndWord(words, word);
            }
        }

        EndWord(words, word);
        return words;
    }

    private static void EndWord(List<string> words, StringBuilder word)
    {
        if (word.Length > 0)
        {
            words.Add(word.ToString());
            word.Clear();
        }
    }

    private static bool IsApostrophe(char value) =>
        value is '\'' or '`' or '\u00B4' or '\u2018' or '\u2019' or '\u02BC';
}
