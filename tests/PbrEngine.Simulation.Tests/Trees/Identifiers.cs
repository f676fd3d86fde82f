using System.Globalization;

namespace PbrEngine.Simulation.Tests.Trees;

/// <summary>
/// Identifiers that pass their published checks, made from a running number so that no two are alike.
/// </summary>
public static class Identifiers
{
    private const string UpnLetters = "ABCDEFGHJKLMNPQRTUVWXYZ";
    private const string PncLetters = "ZABCDEFGHJKLMNPQRTUVWXY";
    private static readonly string[] NinoPrefixes = ["AB", "CE", "HJ", "JK", "LM", "PR", "SW", "TY", "WX", "YZ"];

    /// <summary>Check letter, LA 801, school, year, serial; weights 2 to 13 over the twelve digits.</summary>
    public static string Upn(int number)
    {
        var digits = $"801{(2000 + (number / 1000)) % 10000:0000}05{number % 1000:000}";
        var sum = digits.Select((c, i) => (c - '0') * (i + 2)).Sum();
        return UpnLetters[sum % 23] + digits;
    }

    public static string Nino(int number) =>
        $"{NinoPrefixes[number % NinoPrefixes.Length]}{100_000 + (number * 37 % 800_000):000000}{"ABCD"[number % 4]}";

    /// <summary>Nine digits and a check digit, weights 10 to 2; a check of 10 moves on to the next number.</summary>
    public static string NhsNumber(int number)
    {
        for (var stem = 400_000_000L + (number * 11L); ; stem++)
        {
            var digits = stem.ToString(CultureInfo.InvariantCulture);
            var sum = digits.Select((c, i) => (c - '0') * (10 - i)).Sum();
            var check = 11 - (sum % 11);
            if (check != 10)
            {
                return digits + (check % 11).ToString(CultureInfo.InvariantCulture);
            }
        }
    }

    /// <summary>Year, seven-digit serial and the letter of (yy and serial) mod 23.</summary>
    public static string PncId(int number)
    {
        var year = 2000 + (number % 15);
        var serial = $"{10_000 + number:0000000}";
        var value = long.Parse($"{year % 100:00}{serial}", CultureInfo.InvariantCulture);
        return $"{year}/{serial}{PncLetters[(int)(value % 23)]}";
    }
}
