using System.Text;

namespace PbrEngine.Linkage.Normalising;

/// <summary>Postcodes in the form <c>SW1A1AA</c>.</summary>
/// <remarks>Shape: two to four characters outward, beginning with a letter and holding a digit, then a digit and two
/// letters inward. What has another shape (<c>UNKNOWN</c>) counts as not stated, and so does the pseudo-postcode area
/// ZZ99, which means "no fixed abode" or "abroad" and would make neighbours of strangers (NHS Organisation Data
/// Service, pseudo country postcodes).</remarks>
public static class StandardPostcode
{
    private const int LengthMin = 5;
    private const int LengthMax = 7;
    private const int InwardLength = 3;

    /// <summary>The canonical form of a stated postcode.</summary>
    /// <param name="stated">A postcode as a source states it.</param>
    /// <returns>Upper-case letters and digits without a space, or null where no postcode is stated.</returns>
    public static string? Parse(string? stated)
    {
        var canonical = new StringBuilder(LengthMax);
        foreach (char value in stated ?? "")
        {
            if (char.IsAsciiLetterOrDigit(value))
            {
                canonical.Append(char.ToUpperInvariant(value));
            }
        }

        string postcode = canonical.ToString();
        return HasShape(postcode) && Outward(postcode) is not "ZZ99" ? postcode : null;
    }

    private static ReadOnlySpan<char> Outward(string postcode) => postcode.AsSpan(0, postcode.Length - InwardLength);

    private static bool HasShape(string postcode)
    {
        if (postcode.Length is < LengthMin or > LengthMax)
        {
            return false;
        }

        ReadOnlySpan<char> outward = Outward(postcode);
        ReadOnlySpan<char> inward = postcode.AsSpan(postcode.Length - InwardLength);
        return char.IsAsciiLetter(outward[0]) && outward.IndexOfAnyInRange('0', '9') > 0
            && char.IsAsciiDigit(inward[0]) && char.IsAsciiLetter(inward[1]) && char.IsAsciiLetter(inward[2]);
    }
}
