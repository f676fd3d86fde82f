namespace PbrEngine.Engine.Generating;

/// <summary>Terms as the school census counts them, and the days on which schools of this council are open.</summary>
internal static class SchoolCalendar
{
    /// <summary>The Gregorian computus in its anonymous form (Nature, 20 April 1876).</summary>
    public static DateOnly EasterSunday(int year)
    {
        var golden = year % 19;
        var century = year / 100;
        var yearOfCentury = year % 100;
        var epact = ((19 * golden) + century - (century / 4) - ((century - ((century + 8) / 25) + 1) / 3) + 15) % 30;
        var weekday = (32 + (2 * (century % 4)) + (2 * (yearOfCentury / 4)) - epact - (yearOfCentury % 4)) % 7;
        var correction = (golden + (11 * epact) + (22 * weekday)) / 451;
        var month = (epact + weekday - (7 * correction) + 114) / 31;
        var day = (epact + weekday - (7 * correction) + 114) % 31;
        return new DateOnly(year, month, day + 1);
    }

    public static IReadOnlyList<SchoolTerm> TermsOf(int startYear)
    {
        var easter = EasterSunday(startYear + 1);
        return
        [
            new(startYear, "AU", new DateOnly(startYear, 8, 1), new DateOnly(startYear, 12, 31)),
            new(startYear, "SP", new DateOnly(startYear + 1, 1, 1), easter),
            new(startYear, "SU", easter.AddDays(1), new DateOnly(startYear + 1, 7, 31)),
        ];
    }

    public static IReadOnlyList<SchoolTerm> TermsBetween(DateOnly from, DateOnly to) =>
        [.. Enumerable.Range(from.Year - 1, to.Year - from.Year + 2)
            .SelectMany(TermsOf)
            .Where(term => term.To >= from && term.From <= to)];

    public static IReadOnlyList<SchoolTerm> LastCompleteTerms(DateOnly on, int terms) =>
        [.. TermsBetween(on.AddYears(-3), on).Where(term => term.To <= on).TakeLast(terms)];

    public static int SchoolDays(DateOnly from, DateOnly to)
    {
        var days = 0;
        for (var day = from; day <= to; day = day.AddDays(1))
        {
            days += IsOpen(day) ? 1 : 0;
        }

        return days;
    }

    public static bool IsOpen(DateOnly day) =>
        day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !IsHoliday(day);

    private static bool IsHoliday(DateOnly day) => day.Month switch
    {
        1 => day.Day <= 3,
        2 => IsInWeekOf(day, new DateOnly(day.Year, 2, 16)),
        3 or 4 => IsEasterHoliday(day),
        5 => IsFirstMonday(day) || IsInWeekOf(day, new DateOnly(day.Year, 5, 28)),
        6 => IsInWeekOf(day, new DateOnly(day.Year, 5, 28)),
        7 => day.Day >= 23,
        8 => true,
        9 => day.Day <= 2,
        10 or 11 => IsInWeekOf(day, new DateOnly(day.Year, 10, 28)),
        12 => day.Day >= 20,
        _ => false,
    };

    private static bool IsEasterHoliday(DateOnly day)
    {
        var easter = EasterSunday(day.Year);
        return day >= easter.AddDays(-8) && day <= easter.AddDays(7);
    }

    private static bool IsFirstMonday(DateOnly day) => day.DayOfWeek == DayOfWeek.Monday && day.Day <= 7;

    private static bool IsInWeekOf(DateOnly day, DateOnly other) => MondayOf(day) == MondayOf(other);

    private static DateOnly MondayOf(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));
}
