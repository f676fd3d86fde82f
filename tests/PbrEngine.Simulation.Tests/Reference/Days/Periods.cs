namespace PbrEngine.Simulation.Tests.Reference.Days;

/// <summary>"Days and windows" of the exact semantics.</summary>
public static class Periods
{
    /// <summary>n months ending at d: from d.AddMonths(-n) + 1 day to d.</summary>
    public static DateRange MonthsEndingAt(DateOnly day, int months) => new(day.AddMonths(-months).AddDays(1), day);

    /// <summary>n months before d: from d.AddMonths(-n) to d − 1 day.</summary>
    public static DateRange MonthsBefore(DateOnly day, int months) => new(day.AddMonths(-months), day.AddDays(-1));

    public static DateOnly Earlier(DateOnly one, DateOnly other) => one < other ? one : other;

    /// <summary>Age in whole years; who was born on 29 February has a birthday on 1 March in other years.</summary>
    public static int Age(DateOnly born, DateOnly day)
    {
        var leapDayBirth = born.Month == 2 && born.Day == 29;
        var birthday = leapDayBirth && !DateTime.IsLeapYear(day.Year)
            ? new DateOnly(day.Year, 3, 1)
            : new DateOnly(day.Year, born.Month, born.Day);
        return day.Year - born.Year - (day < birthday ? 1 : 0);
    }
}
