namespace PbrEngine.Domain.Identifiers;

/// <summary>
/// The local authority numbers that a UPN may carry. Source: the Department for Education's validation rule 1530
/// (children in need census; the school census has the same rule), which lists authorities since April 1998, the Welsh
/// ones (660–681), other parts of the UK and the services (701–708) and pseudo authorities (001–005). The rule names
/// 940–941 last: the block is open to 949 here, because councils made since then take the next numbers of it, and a
/// pupil's only key must not be lost to a list that is behind.
/// </summary>
internal static class UpnAuthorities
{
    private const int NumbersMax = 1000;

    private static readonly bool[] Known = MakeKnown(
    [
        (1, 5), (201, 213), (301, 320), (330, 336), (340, 344), (350, 359), (370, 373), (380, 384), (390, 394),
        (420, 420), (660, 681), (701, 708), (800, 803), (805, 808), (810, 813), (815, 816), (820, 823), (825, 826),
        (830, 831), (835, 841), (845, 846), (850, 852), (855, 857), (860, 861), (865, 896), (908, 909), (916, 916),
        (919, 919), (921, 921), (925, 926), (928, 929), (931, 931), (933, 933), (935, 938), (940, 949),
    ]);

    public static bool Contains(int number) => Known[number];

    private static bool[] MakeKnown(ReadOnlySpan<(int First, int Last)> blocks)
    {
        var known = new bool[NumbersMax];
        foreach (var (first, last) in blocks)
        {
            known.AsSpan(first, last - first + 1).Fill(true);
        }

        return known;
    }
}
