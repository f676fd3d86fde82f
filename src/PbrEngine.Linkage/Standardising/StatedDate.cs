namespace PbrEngine.Linkage.Standardising;

/// <summary>A date as a source states it. Which of two numbers is the day shows in some dates only.</summary>
/// <param name="Year">The year; 0 where none is stated.</param>
/// <param name="First">The month, or the first of day and month; 0 where only the year is stated.</param>
/// <param name="Second">The day, or the second of day and month; 0 where only the year is stated.</param>
/// <param name="IsMonthFirst">True where the form tells that the month is the first; false where it may be
/// either.</param>
internal readonly record struct StatedDate(int Year, int First, int Second, bool IsMonthFirst)
{
    // Birth years of the living and of historical registers; what is outside is a slip of the pen.
    private const int YearMin = 1000;
    private const int YearMax = 2100;

    /// <summary>Whether the numbers can only be day and month, in this order.</summary>
    public bool IsSurelyDayFirst => !IsMonthFirst && First is > 12 and <= 31 && Second is >= 1 and <= 12;

    /// <summary>Whether the numbers can only be month and day, in this order, though the form doesn't say so.</summary>
    public bool IsSurelyMonthFirst => !IsMonthFirst && Second is > 12 and <= 31 && First is >= 1 and <= 12;

    /// <summary>The date in the calendar.</summary>
    /// <param name="isDayFirst">How the numbers are read where the form doesn't tell.</param>
    /// <returns>The date; 1 January where only a year is stated; null where there is no such date.</returns>
    public DateOnly? Resolve(bool isDayFirst)
    {
        (int month, int day) = IsMonthFirst || !isDayFirst ? (First, Second) : (Second, First);
        if (Year is < YearMin or > YearMax)
        {
            return null;
        }

        if (month == 0 && day == 0)
        {
            return new DateOnly(Year, 1, 1);
        }

        return month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(Year, month)
            ? new DateOnly(Year, month, day) : null;
    }
}
