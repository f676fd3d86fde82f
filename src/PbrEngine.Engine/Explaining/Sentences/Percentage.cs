using System.Globalization;

namespace PbrEngine.Engine.Explaining.Sentences;

/// <summary>
/// A fraction as a percentage to show. States compare whole numbers; here only the reader is served, who must never
/// read a rate that looks like the threshold when it isn't.
/// </summary>
internal static class Percentage
{
    private const int PlacesMax = 10;

    /// <summary>
    /// With one decimal place, or as many as it takes to tell the fraction from the threshold; "exactly" when it is the
    /// threshold.
    /// </summary>
    internal static string Of(long part, long whole, long? threshold)
    {
        var exact = 100m * part / whole;
        if (threshold is { } limit && 100 * part == limit * whole)
            return string.Create(CultureInfo.InvariantCulture, $"exactly {limit} %");
        var places = 1;
        while (places < PlacesMax && threshold is { } over && Rounded(exact, places) == over)
            places++;
        var format = "0." + new string('0', places);
        return Rounded(exact, places).ToString(format, CultureInfo.InvariantCulture) + " %";
    }

    private static decimal Rounded(decimal value, int places) =>
        Math.Round(value, places, MidpointRounding.AwayFromZero);
}
