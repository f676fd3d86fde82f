namespace PbrEngine.Simulation.Tests.Reference.Days;

/// <summary>AU 1 Aug Y – 31 Dec Y, SP 1 Jan – Easter Sunday, SU the Monday after – 31 Jul.</summary>
public static class Terms
{
    public static IReadOnlyList<Term> OfYear(int year)
    {
        var easter = Easter.Sunday(year + 1);
        return
        [
            new Term(year, "AU", new DateRange(new DateOnly(year, 8, 1), new DateOnly(year, 12, 31))),
            new Term(year, "SP", new DateRange(new DateOnly(year + 1, 1, 1), easter)),
            new Term(year, "SU", new DateRange(easter.AddDays(1), new DateOnly(year + 1, 7, 31))),
        ];
    }

    /// <summary>Last n complete terms at d: the n latest with end ≤ d, oldest first.</summary>
    public static IReadOnlyList<Term> LastComplete(DateOnly day, int count) =>
        Enumerable.Range(day.Year - count - 1, count + 3)
            .SelectMany(OfYear)
            .Where(t => t.Days.To <= day)
            .OrderBy(t => t.Days.To)
            .TakeLast(count)
            .ToList();

    /// <summary>The window runs from the first one's first day to the last one's last day.</summary>
    public static DateRange Window(IReadOnlyList<Term> terms) => new(terms[0].Days.From, terms[^1].Days.To);

    public static Term Holding(DateOnly day) =>
        OfYear(day.Year - 1).Concat(OfYear(day.Year)).Single(t => t.Days.Contains(day));

    public static Term Named(string academicYear, string code) =>
        OfYear(int.Parse(academicYear[..4], System.Globalization.CultureInfo.InvariantCulture))
            .Single(t => t.Code == code);
}
