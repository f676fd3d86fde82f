namespace PbrEngine.Linkage.Comparing;

/// <summary>How two dates of birth differ, the most telling agreement last. A pair has the last one that holds, except
/// that nothing is read into the day and month of 1 January.</summary>
public enum DateDifference
{
    /// <summary>Further apart than a year, and in more than one part.</summary>
    Different,

    /// <summary>At most 366 days apart.</summary>
    WithinYear,

    /// <summary>The same year.</summary>
    SameYear,

    /// <summary>The same year, and one of them is 1 January, which stands for "day not known".</summary>
    YearOnly,

    /// <summary>At most 31 days apart.</summary>
    WithinMonth,

    /// <summary>Two of day, month and year are the same, and the years are at most ten apart.</summary>
    OnePart,

    /// <summary>The same year, day and month having changed places.</summary>
    DayMonthSwapped,

    /// <summary>One digit differs, or two neighbouring digits have changed places.</summary>
    OneCharacter,

    /// <summary>The same date.</summary>
    Equal,
}
