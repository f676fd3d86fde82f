namespace PbrEngine.Domain.Time;

/// <summary>Age in whole years.</summary>
public static class Age
{
    /// <summary>
    /// Whole years lived on the day; born on 29 February, the birthday is 1 March in other years (09).
    /// </summary>
    /// <returns>A negative number for a day before birth.</returns>
    public static int On(DateOnly bornOn, DateOnly day)
    {
        var years = day.Year - bornOn.Year;
        return day < Birthday(bornOn, day.Year) ? years - 1 : years;
    }

    private static DateOnly Birthday(DateOnly bornOn, int year) =>
        bornOn is { Month: 2, Day: 29 } && !DateTime.IsLeapYear(year)
            ? new DateOnly(year, 3, 1)
            : new DateOnly(year, bornOn.Month, bornOn.Day);
}
