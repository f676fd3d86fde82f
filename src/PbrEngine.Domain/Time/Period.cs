using System.Globalization;

namespace PbrEngine.Domain.Time;

/// <summary>A period of whole days by name: a claim window, or the period of a return.</summary>
/// <param name="Name">As it was written.</param>
/// <param name="Days">Its days.</param>
public sealed record Period(string Name, DateSpan Days)
{
    /// <summary>The forms that <see cref="TryParse"/> reads, for messages.</summary>
    public const string Forms = "yyyy-mm (a month), yyyy/yy-Qn (a quarter of a financial year), yyyy-mm-dd..yyyy-mm-dd";

    /// <summary>Reads a month <c>2026-10</c>, a quarter of a financial year <c>2026/27-Q3</c>, or two days.</summary>
    public static bool TryParse(string? text, out Period? period)
    {
        period = null;
        if (text is null)
            return false;
        var days = Month(text) ?? Quarter(text) ?? Range(text);
        if (days is { IsEmpty: false } span)
            period = new(text, span);
        return period is not null;
    }

    /// <summary>The month that holds the day.</summary>
    public static Period Month(DateOnly day)
    {
        var first = new DateOnly(day.Year, day.Month, 1);
        return new(day.ToString("yyyy-MM", CultureInfo.InvariantCulture), Whole(first));
    }

    private static DateSpan? Month(string text) => TryDay(text + "-01", out var first) ? Whole(first) : null;

    private static DateSpan Whole(DateOnly first) => new(first, first.AddMonths(1).AddDays(-1));

    // The financial year runs from 1 April to 31 March (09, phase 1).
    private static DateSpan? Quarter(string text)
    {
        if (text.Length != 10 || text[7..9] != "-Q" || text[9] is < '1' or > '4')
            return null;
        if (!SchoolTerm.TryParseAcademicYear(text.AsSpan(0, 7), out var year))
            return null;
        var first = new DateOnly(year, 4, 1).AddMonths(3 * (text[9] - '1'));
        return new(first, first.AddMonths(3).AddDays(-1));
    }

    private static DateSpan? Range(string text)
    {
        var parts = text.Split("..");
        return parts.Length == 2 && TryDay(parts[0], out var from) && TryDay(parts[1], out var to)
            ? new(from, to)
            : null;
    }

    private static bool TryDay(string text, out DateOnly day) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day);
}
