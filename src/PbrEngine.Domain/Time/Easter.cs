namespace PbrEngine.Domain.Time;

/// <summary>Easter Sunday in the Gregorian calendar.</summary>
public static class Easter
{
    /// <summary>
    /// The date of Easter Sunday, by the anonymous Gregorian computus (Meeus, Astronomical Algorithms, ch. 8).
    /// </summary>
    public static DateOnly Sunday(int year)
    {
        var golden = year % 19;
        var century = Math.DivRem(year, 100, out var yearOfCentury);
        var leapCenturies = Math.DivRem(century, 4, out var centuryRest);
        var moonShift = (century - (century + 8) / 25 + 1) / 3;
        var epact = (19 * golden + century - leapCenturies - moonShift + 15) % 30;
        var weekday = (32 + 2 * centuryRest + 2 * (yearOfCentury / 4) - epact - yearOfCentury % 4) % 7;
        var correction = (golden + 11 * epact + 22 * weekday) / 451;
        var month = Math.DivRem(epact + weekday - 7 * correction + 114, 31, out var day);
        return new DateOnly(year, month, day + 1);
    }
}
