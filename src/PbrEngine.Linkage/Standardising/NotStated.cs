using System.Collections.Frozen;

namespace PbrEngine.Linkage.Standardising;

/// <summary>Texts that say that nothing is stated.</summary>
internal static class NotStated
{
    private static readonly FrozenSet<string> Always = FrozenSet.Create(StringComparer.OrdinalIgnoreCase,
    [
        "unknown", "not known", "notknown", "not stated", "not recorded", "not available", "not applicable", "n/a",
        "n.a.", "#n/a", "<na>", "nan", "-", "--", "?", "??", ".", "(null)", "tbc", "not provided", "refused",
    ]);

    // These are names as well.
    private static readonly FrozenSet<string> ElseThanNames = FrozenSet.Create(StringComparer.OrdinalIgnoreCase,
    [
        "null", "none", "na", "nil", "no", "unk", "x", "xx", "xxx", "0", "missing",
    ]);

    /// <summary>Whether a text states nothing.</summary>
    public static bool Is(string text, bool isName) =>
        text.Length <= 16 && (Always.Contains(text) || (!isName && ElseThanNames.Contains(text)));
}
