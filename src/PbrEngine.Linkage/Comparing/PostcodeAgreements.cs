namespace PbrEngine.Linkage.Comparing;

/// <summary>Compares postcodes in standard form: capital letters and digits without a space.</summary>
/// <remarks>A code of another country has no outward part. It agrees in full or not at all, except that letters at its
/// beginning count as an area; most countries' codes are digits and have none.</remarks>
public static class PostcodeAgreements
{
    private const int InwardLength = 3;
    private const int LengthMin = 5;

    /// <summary>How much of two postcodes agrees; symmetric.</summary>
    /// <param name="left">A postcode in standard form.</param>
    /// <param name="right">The other postcode.</param>
    /// <returns>The largest part that both share.</returns>
    public static PostcodeAgreement Compare(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        if (left.SequenceEqual(right))
        {
            return PostcodeAgreement.Full;
        }

        ReadOnlySpan<char> area = Area(left);
        if (area.Length == 0 || !area.SequenceEqual(Area(right)))
        {
            return PostcodeAgreement.Different;
        }

        ReadOnlySpan<char> outward = Outward(left);
        return outward.Length == 0 || !outward.SequenceEqual(Outward(right)) ? PostcodeAgreement.Area
            : left[outward.Length] == right[outward.Length] ? PostcodeAgreement.Sector : PostcodeAgreement.District;
    }

    /// <summary>The outward part, such as <c>SW1A</c>: the district.</summary>
    /// <param name="postcode">A postcode in standard form.</param>
    /// <returns>A part of the postcode; empty where it isn't a British one.</returns>
    public static ReadOnlySpan<char> Outward(ReadOnlySpan<char> postcode) =>
        postcode.Length >= LengthMin && char.IsAsciiLetter(postcode[0]) && postcode[^InwardLength..] is
            [>= '0' and <= '9', >= 'A' and <= 'Z', >= 'A' and <= 'Z'] ? postcode[..^InwardLength] : [];

    /// <summary>The sector, such as <c>SW1A1</c>.</summary>
    /// <param name="postcode">A postcode in standard form.</param>
    /// <returns>A part of the postcode; empty where it isn't a British one.</returns>
    public static ReadOnlySpan<char> Sector(ReadOnlySpan<char> postcode) =>
        Outward(postcode) is { Length: > 0 } outward ? postcode[..(outward.Length + 1)] : [];

    private static ReadOnlySpan<char> Area(ReadOnlySpan<char> postcode)
    {
        int digit = postcode.IndexOfAnyInRange('0', '9');
        return digit < 0 ? [] : postcode[..digit];
    }
}
