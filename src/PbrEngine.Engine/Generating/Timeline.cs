namespace PbrEngine.Engine.Generating;

/// <summary>
/// The days that every story hangs on. Results are measured over the six months that end with the last extract, so what
/// is to count as an improvement happens before them.
/// </summary>
internal sealed class Timeline
{
    private const int HistoryYears = 4;
    private const int EarliestAttachmentMonths = 16;
    private const int ResultMonths = 6;

    /// <summary>Before the earliest attachment: a year of baseline, and three whole terms.</summary>
    private const int CoverageMonths = 38;

    public Timeline(CouncilOptions options)
    {
        LastExtractOn = options.LastExtractOn;
        HistoryFrom = LastExtractOn.AddYears(-HistoryYears).AddDays(1);
        AttachedFrom = LastExtractOn.AddMonths(-EarliestAttachmentMonths);
        ImprovedBy = LastExtractOn.AddMonths(-ResultMonths);
        var covered = LastExtractOn.AddMonths(-CoverageMonths);
        CoverageFrom = new DateOnly(covered.Year, covered.Month, 1);
        ExtractDates = MonthEnds(options);
        ResultTerms = SchoolCalendar.LastCompleteTerms(LastExtractOn, 3);
        Terms = SchoolCalendar.TermsBetween(HistoryFrom, LastExtractOn);
    }

    public DateOnly LastExtractOn { get; }

    public DateOnly HistoryFrom { get; }

    public DateOnly CoverageFrom { get; }

    public DateOnly AttachedFrom { get; }

    /// <summary>The day before the last result window opens.</summary>
    public DateOnly ImprovedBy { get; }

    public IReadOnlyList<DateOnly> ExtractDates { get; }

    /// <summary>Oldest first.</summary>
    public IReadOnlyList<SchoolTerm> ResultTerms { get; }

    /// <summary>Every term of the history, oldest first.</summary>
    public IReadOnlyList<SchoolTerm> Terms { get; }

    private static DateOnly[] MonthEnds(CouncilOptions options)
    {
        var dates = new DateOnly[options.Deliveries];
        dates[^1] = options.LastExtractOn;
        for (var back = 1; back < dates.Length; back++)
        {
            dates[^(back + 1)] = MonthEndBefore(options.LastExtractOn, back);
        }

        return dates;
    }

    public static DateOnly MonthEndBefore(DateOnly day, int months)
    {
        var month = day.AddMonths(-months);
        return new DateOnly(month.Year, month.Month, DateTime.DaysInMonth(month.Year, month.Month));
    }
}
