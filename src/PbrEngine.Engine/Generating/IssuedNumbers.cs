using System.Globalization;

namespace PbrEngine.Engine.Generating;

/// <summary>
/// Identifiers and references of a person or thing, made from its number alone: no two share one, and their order says
/// nothing of who lives with whom. The rules are those of the issuers: UPN and its check letter (govtalk, Unique Pupil
/// Number 2.0), National Insurance prefixes (HMRC NIM39110), NHS number (NHS Data Dictionary), PNC check letter
/// (HMPPS).
/// </summary>
internal static class IssuedNumbers
{
    /// <summary>One that the Department for Education lists: a UPN of an authority that never was is refused.</summary>
    public const int LocalAuthority = 801;

    private const int TenMillion = 10_000_000;
    private const int EightMillion = 8_000_000;
    private const int Million = 1_000_000;
    private const string UpnLetters = "ABCDEFGHJKLMNPQRTUVWXYZ";
    private const string PncLetters = "ZABCDEFGHJKLMNPQRTUVWXY";
    private const string NinoFirst = "ABCEGHJKLMNOPRSTWXYZ";
    private const string NinoSecond = "ABCEGHJKLMNPRSTWXYZ";

    private static readonly string[] NeverIssued =
        ["BG", "GB", "KN", "NK", "NT", "TN", "ZZ", "OO", "CR", "FY", "MW", "NC"];

    private static readonly string[] NinoPrefixes =
        [.. NinoFirst.SelectMany(first => NinoSecond.Select(second => $"{first}{second}")).Except(NeverIssued)];

    public static string Nino(int number)
    {
        var scattered = Scatter(number, 4_561_237, 17, TenMillion);
        var prefix = NinoPrefixes[((scattered / Million) * 31) % NinoPrefixes.Length];
        var suffix = "ABCD"[(number / 7) % 4];
        return string.Create(CultureInfo.InvariantCulture, $"{prefix}{scattered % Million:D6}{suffix}");
    }

    /// <param name="number">The pupil's own number.</param>
    /// <param name="startYear">The year in which they started school.</param>
    public static string Upn(int number, int startYear)
    {
        var scattered = Scatter(number, 3_141_593, 29, EightMillion);
        var rest = string.Create(
            CultureInfo.InvariantCulture,
            $"{LocalAuthority:D3}{2000 + (scattered / 1000):D4}{startYear % 100:D2}{scattered % 1000:D3}");
        return UpnCheckLetter(rest) + rest;
    }

    public static string NhsNumber(int number)
    {
        var stem = 40_000_000 + Scatter(number, 2_718_281, 41, EightMillion);
        for (var last = 0; ; last++)
        {
            var nine = string.Create(CultureInfo.InvariantCulture, $"{stem}{last}");
            if (NhsCheckDigit(nine) is var check and < 10)
            {
                return string.Create(CultureInfo.InvariantCulture, $"{nine}{check}");
            }
        }
    }

    public static string PncId(int number, int year)
    {
        var serial = Scatter(number, 5_772_157, 53, TenMillion);
        var letter = PncLetters[(int)((((year % 100) * (long)TenMillion) + serial) % PncLetters.Length)];
        return string.Create(CultureInfo.InvariantCulture, $"{year:D4}/{serial:D7}{letter}");
    }

    public static string Uprn(int number) =>
        (100_060_000_000L + Scatter(number, 1_234_577, 61, TenMillion)).ToString(CultureInfo.InvariantCulture);

    /// <summary>A feed's own reference: feeds must not agree on them, or linking would be free.</summary>
    public static string Reference(string prefix, int number) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{prefix}{Scatter(number, 7_000_003, 1_299_709 * prefix[0], TenMillion):D7}");

    /// <summary>
    /// A one-to-one map of 0 … size − 1: the factor shares no divisor with the size, a power of 2 and 5.
    /// </summary>
    public static int Scatter(int number, int factor, int offset, int size)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(number, size);
        return (int)((((long)number * factor) + offset) % size);
    }

    private static string UpnCheckLetter(string rest)
    {
        var sum = 0;
        for (var at = 0; at < rest.Length; at++)
        {
            sum += (rest[at] - '0') * (at + 2);
        }

        return UpnLetters[sum % UpnLetters.Length].ToString();
    }

    private static int NhsCheckDigit(string nine)
    {
        var sum = 0;
        for (var at = 0; at < nine.Length; at++)
        {
            sum += (nine[at] - '0') * (10 - at);
        }

        return (11 - (sum % 11)) % 11;
    }
}
