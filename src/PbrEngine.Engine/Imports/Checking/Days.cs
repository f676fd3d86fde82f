using System.Globalization;

namespace PbrEngine.Engine.Imports.Checking;

/// <summary>Reads days as suppliers write them; <see cref="IsoDate"/> writes them.</summary>
public static class Days
{
    /// <summary>Reads <c>yyyy-mm-dd</c> and nothing else.</summary>
    public static bool TryReadIso(ReadOnlySpan<char> text, out DateOnly day)
    {
        day = default;
        if (text.Length != 10 || text[4] != '-' || text[7] != '-')
            return false;
        var year = Number(text[..4]);
        var month = Number(text.Slice(5, 2));
        var dayOfMonth = Number(text.Slice(8, 2));
        if (year < 1 || month is < 1 or > 12 || dayOfMonth < 1 || dayOfMonth > DateTime.DaysInMonth(year, month))
            return false;
        day = new DateOnly(year, month, dayOfMonth);
        return true;
    }

    /// <summary>Reads a day in the way given, or as <c>yyyy-mm-dd</c> when none is.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, string? format, out DateOnly day) => format is null
        ? TryReadIso(text, out day)
        : DateOnly.TryParseExact(text, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out day);

    private static int Number(ReadOnlySpan<char> digits)
    {
        var number = 0;
        foreach (var c in digits)
        {
            if (!char.IsAsciiDigit(c))
                return -1;
            number = number * 10 + (c - '0');
        }
        return number;
    }
}
