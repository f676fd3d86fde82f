namespace PbrEngine.Simulation.Tests.Reference.Days;

/// <summary>
/// Easter Sunday from the tables' own definition: the Sunday after the ecclesiastical full moon that falls on or after
/// 21 March (golden number and epact, valid 1900–2199), so that it owes nothing to the usual closed formula.
/// </summary>
public static class Easter
{
    public static DateOnly Sunday(int year)
    {
        var golden = year % 19;
        // Days from 21 March to the paschal full moon for the Gregorian tables of 1900–2199.
        var moon = (24 + (19 * golden)) % 30;
        if (moon == 29 || (moon == 28 && golden > 10))
        {
            moon--;
        }

        var day = new DateOnly(year, 3, 21).AddDays(moon + 1);
        while (day.DayOfWeek != DayOfWeek.Sunday)
        {
            day = day.AddDays(1);
        }

        return day;
    }
}
