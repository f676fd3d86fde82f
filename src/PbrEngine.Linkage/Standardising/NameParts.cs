namespace PbrEngine.Linkage.Standardising;

/// <summary>Names in a form that can be compared: capital letters without accents, titles and suffixes
/// removed.</summary>
/// <param name="Forename">The first forename, which may be an initial; null where none is stated.</param>
/// <param name="Further">Further forenames with a space between them; null where none is stated.</param>
/// <param name="Surname">The surname in one word, particles included: <c>VANDERBERG</c>; null where none is
/// stated.</param>
public readonly record struct NameParts(string? Forename, string? Further, string? Surname)
{
    private const int FurtherMax = 4;

    private static readonly HashSet<string> Titles = new(StringComparer.Ordinal)
    {
        "MR", "MRS", "MISS", "MS", "MX", "DR", "PROF", "PROFESSOR", "REV", "REVD", "SIR", "DAME", "LORD", "LADY",
        "MASTER", "MSTR", "MSR", "CLLR", "CAPT", "SGT", "HON",
    };

    // Nobody has one of these for a forename; Lord, Lady, Dame and Master some people have.
    private static readonly HashSet<string> OnlyTitles = new(StringComparer.Ordinal)
    {
        "MR", "MRS", "MISS", "MS", "DR",
    };

    private static readonly HashSet<string> Suffixes = new(StringComparer.Ordinal)
    {
        "JR", "SR", "JNR", "SNR", "JUNIOR", "SENIOR", "II", "III", "IV", "ESQ", "OBE", "MBE", "CBE", "PHD", "BSC",
        "MSC", "QC", "KC", "MP", "JP",
    };

    // A surname goes on to the left of these: van der Berg, de la Cruz, bin Laden, Mac Donald.
    private static readonly HashSet<string> Particles = new(StringComparer.Ordinal)
    {
        "VAN", "VON", "DER", "DEN", "DE", "LA", "LE", "DU", "DI", "DA", "DAS", "DO", "DOS", "DEL", "DELLA", "TER",
        "TEN", "ZU", "ZUR", "BIN", "IBN", "BINT", "AL", "EL", "ABU", "MAC", "MC", "ST", "SAINT", "FITZ", "AP",
    };

    /// <summary>The parts of stated forenames.</summary>
    /// <param name="stated">Forenames as a source states them.</param>
    /// <returns>The parts, without a surname.</returns>
    public static NameParts OfForenames(string stated) => WithoutTitles(Words(stated), rest: 1) switch
    {
        [var only] when OnlyTitles.Contains(only) => default,
        var words => OfForenames(words),
    };

    /// <summary>The parts of a stated surname.</summary>
    /// <param name="stated">A surname as a source states it.</param>
    /// <returns>The parts, without forenames.</returns>
    public static NameParts OfSurname(string stated) => new(null, null, OfSurname(Words(stated)));

    /// <summary>The parts of a name in full: <c>John A. Smith</c>, or <c>Smith, John</c>.</summary>
    /// <param name="stated">A name as a source states it. A name of one word counts as a forename.</param>
    /// <returns>The parts.</returns>
    public static NameParts OfFullName(string stated)
    {
        ArgumentNullException.ThrowIfNull(stated);
        int comma = stated.IndexOf(',', StringComparison.Ordinal);
        if (comma > 0)
        {
            List<string> forenames = WithoutTitles(Words(stated[(comma + 1)..]), rest: 1);
            List<string> surnames = Words(stated[..comma]);
            if (surnames.Count > 0 && forenames.Exists(word => !Suffixes.Contains(word) && !Titles.Contains(word)))
            {
                return OfForenames(forenames) with { Surname = OfSurname(surnames) };
            }
        }

        List<string> all = Words(stated);
        List<string> words = WithoutTitles(all, rest: 2);
        int start = words.Count - (words.Count > 1 || IsTitled(all) ? 1 : 0);
        while (start > 1 && start < words.Count && Particles.Contains(words[start - 1]))
        {
            start--;
        }

        return OfForenames(words[..start]) with { Surname = OfSurname(words[start..]) };
    }

    // Mr Smith has a surname, Henry has not.
    private static bool IsTitled(List<string> words) => words.Count > 1 && Titles.Contains(words[0]);

    private static List<string> Words(string stated) =>
        NotStated.Is(stated, isName: true) ? [] : TextWords.OfName(stated);

    private static NameParts OfForenames(List<string> words) => words.Count == 0 ? default : new(
        words[0], words.Count == 1 ? null : string.Join(' ', words.Skip(1).Take(FurtherMax)), null);

    private static string? OfSurname(List<string> words)
    {
        List<string> kept = WithoutTitles(words, rest: 1);
        return kept.Count == 0 ? null : string.Concat(kept);
    }

    // A title or suffix is one only beside a name: the surnames Miss and Senior exist. So many words are left at
    // least where something is cut from the end.
    private static List<string> WithoutTitles(List<string> words, int rest)
    {
        int start = 0;
        int end = words.Count;
        while (start < end - 1 && Titles.Contains(words[start]))
        {
            start++;
        }

        while (end > start + rest && (Suffixes.Contains(words[end - 1]) || Titles.Contains(words[end - 1])))
        {
            end--;
        }

        return words[start..end];
    }
}
