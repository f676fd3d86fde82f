namespace PbrEngine.Simulation.Tests.Reference.Days;

/// <summary>One term of the academic year that begins in <paramref name="Year"/>.</summary>
public sealed record Term(int Year, string Code, DateRange Days)
{
    public string AcademicYear => $"{Year:0000}/{(Year + 1) % 100:00}";

    /// <summary>School age in a term: 5 on its first day, under 16 on 31 August Y.</summary>
    public bool IsSchoolAge(DateOnly born) =>
        Periods.Age(born, Days.From) >= Parameters.SchoolStartAge
        && Periods.Age(born, new DateOnly(Year, 8, 31)) < Parameters.SchoolLeavingAge;
}
