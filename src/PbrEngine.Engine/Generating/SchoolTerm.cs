namespace PbrEngine.Engine.Generating;

/// <summary>A census term: between them the three of a year leave no day out.</summary>
internal sealed record SchoolTerm(int StartYear, string Code, DateOnly From, DateOnly To)
{
    public string AcademicYear { get; } = string.Create(
        System.Globalization.CultureInfo.InvariantCulture, $"{StartYear}/{(StartYear + 1) % 100:D2}");

    /// <summary>At least five on the term's first day, and under 16 on 31 August of the year it belongs to.</summary>
    public bool IsOfSchoolAge(DateOnly bornOn) =>
        bornOn.AddYears(5) <= From && bornOn.AddYears(16) > new DateOnly(StartYear, 8, 31);
}
