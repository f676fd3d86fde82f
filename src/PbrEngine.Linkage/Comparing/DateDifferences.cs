namespace PbrEngine.Linkage.Comparing;

/// <summary>Compares dates of birth. Dates are whole numbers: 2 March 1985 is 19850302.</summary>
public static class DateDifferences
{
    private const int DaysOfMonth = 31;
    private const int DaysOfYear = 366;

    // A year further away is no slip of a pen: parent and child have one birthday in a year like any two people.
    private const int YearsWrong = 10;

    /// <summary>The number of a date.</summary>
    /// <param name="date">Any date.</param>
    /// <returns>Year, month and day as eight decimal digits.</returns>
    public static int NumberOf(DateOnly date) => date.Year * 10000 + date.Month * 100 + date.Day;

    /// <summary>The number of a date as standardised columns hold it.</summary>
    /// <param name="date">A date as <c>yyyy-MM-dd</c>.</param>
    /// <returns>Year, month and day as eight decimal digits.</returns>
    /// <exception cref="ArgumentException">The text has another form.</exception>
    public static int NumberOf(ReadOnlySpan<char> date)
    {
        int number = 0;
        for (int i = 0; i < date.Length; i++)
        {
            bool isHyphen = i is 4 or 7;
            if (date.Length != 10 || (isHyphen ? date[i] != '-' : !char.IsAsciiDigit(date[i])))
            {
                throw new ArgumentException("A date is written yyyy-MM-dd.", nameof(date));
            }

            number = isHyphen ? number : number * 10 + (date[i] - '0');
        }

        return number > 0 ? number : throw new ArgumentException("A date is written yyyy-MM-dd.", nameof(date));
    }

    /// <summary>Whether a date says no more than the year: sources write 1 January where the day isn't known.</summary>
    /// <param name="date">A date's number.</param>
    /// <returns>True for 1 January of any year.</returns>
    public static bool IsYearOnly(int date) => date % 10000 == 101;

    /// <summary>How two dates differ; symmetric.</summary>
    /// <param name="left">A date's number.</param>
    /// <param name="right">The other date's number.</param>
    /// <returns>The most telling agreement that holds.</returns>
    public static DateDifference Compare(int left, int right)
    {
        if (left == right)
        {
            return DateDifference.Equal;
        }

        bool isYear = left / 10000 == right / 10000;
        if (isYear && (IsYearOnly(left) || IsYearOnly(right)))
        {
            return DateDifference.YearOnly;
        }

        if (IsYearOnly(left) && IsYearOnly(right))
        {
            return ByDays(left, right, isYear);
        }

        if (IsOneCharacterOff(left, right))
        {
            return DateDifference.OneCharacter;
        }

        bool isMonth = left / 100 % 100 == right / 100 % 100;
        bool isDay = left % 100 == right % 100;
        if (isYear && left % 100 == right / 100 % 100 && left / 100 % 100 == right % 100)
        {
            return DateDifference.DayMonthSwapped;
        }

        bool isNearYear = Math.Abs(left / 10000 - right / 10000) <= YearsWrong;
        return isNearYear && (isYear ? 1 : 0) + (isMonth ? 1 : 0) + (isDay ? 1 : 0) == 2
            ? DateDifference.OnePart
            : ByDays(left, right, isYear);
    }

    private static DateDifference ByDays(int left, int right, bool isYear)
    {
        int apart = Math.Abs(DayNumber(left) - DayNumber(right));
        return apart <= DaysOfMonth ? DateDifference.WithinMonth
            : isYear ? DateDifference.SameYear
            : apart <= DaysOfYear ? DateDifference.WithinYear : DateDifference.Different;
    }

    // One digit replaced, or two different neighbours swapped; every other digit is the same.
    private static bool IsOneCharacterOff(int left, int right)
    {
        while (left % 10 == right % 10)
        {
            left /= 10;
            right /= 10;
        }

        bool isSwapped = left / 100 == right / 100 && left % 10 == right / 10 % 10 && left / 10 % 10 == right % 10;
        return left / 10 == right / 10 || isSwapped;
    }

    // Days since 1 March of year 0 in the Gregorian calendar. March first puts the leap day at the end of a year.
    private static int DayNumber(int date)
    {
        int month = (date / 100 % 100 + 9) % 12;
        int year = date / 10000 - month / 10;
        return 365 * year + year / 4 - year / 100 + year / 400 + (month * 306 + 5) / 10 + date % 100 - 1;
    }
}
