namespace PbrEngine.Domain.Extracts;

/// <summary>The codes by which a family's needs are named, over all programmes.</summary>
public static class NeedCodes
{
    /// <summary>
    /// The six problems of the expanded programme; phase 1 uses education, crime and work of them (R20).
    /// </summary>
    public static IReadOnlyList<string> Problems { get; } =
        ["crime", "education", "help", "work", "domestic_abuse", "health"];

    /// <summary>
    /// Lines of the ten headline outcomes of Supporting Families: headline number, then how many lines it has.
    /// </summary>
    private static readonly int[] LinesByHeadline = [4, 3, 3, 2, 4, 6, 3, 3, 3, 3];

    /// <summary>Every code that a needs row may carry.</summary>
    public static IReadOnlyList<string> All { get; } = [.. Problems, .. Headlines()];

    private static IEnumerable<string> Headlines() =>
        LinesByHeadline.SelectMany((lines, at) => Enumerable.Range(1, lines).Select(line => Code(at + 1, line)));

    private static string Code(int headline, int line) => FormattableString.Invariant($"{headline}.{line}");
}
