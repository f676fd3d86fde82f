namespace PbrEngine.Linkage.Matching;

/// <summary>The levels of all comparisons of one pair in one number, four bits each.</summary>
internal static class Pattern
{
    /// <summary>The most comparisons that a pattern holds.</summary>
    public const int ComparisonsMax = 16;

    private const int Bits = 4;
    private const int Mask = 15;

    public static ulong With(ulong pattern, int comparison, int level) =>
        pattern | ((ulong)level << (comparison * Bits));

    /// <summary>Whether anything agrees, if only a little: levels above 1.</summary>
    public static bool HasAgreement(ulong pattern) => (pattern & 0xEEEE_EEEE_EEEE_EEEE) != 0;

    public static int Level(ulong pattern, int comparison) => (int)(pattern >> (comparison * Bits)) & Mask;
}
