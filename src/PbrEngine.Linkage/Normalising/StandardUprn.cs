namespace PbrEngine.Linkage.Normalising;

/// <summary>Unique property reference numbers: up to twelve digits without leading zeros.</summary>
/// <remarks>The number has no check digit, so that only its shape can be looked at. Spreadsheets drop leading zeros
/// and write
/// <c>1.0E+11</c>; the first is repaired, the second counts as not stated.</remarks>
public static class StandardUprn
{
    private const int DigitsMax = 12;

    /// <summary>The canonical form of a stated number.</summary>
    /// <param name="stated">A number as a source states it.</param>
    /// <returns>The digits, or null where no usable number is stated.</returns>
    public static string? Parse(string? stated)
    {
        string digits = (stated ?? "").Trim();
        if (digits.AsSpan().ContainsAnyExceptInRange('0', '9'))
        {
            return null;
        }

        string canonical = digits.TrimStart('0');
        return canonical.Length is 0 or > DigitsMax ? null : canonical;
    }
}
