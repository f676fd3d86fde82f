using PbrEngine.Domain.Time;

namespace PbrEngine.Domain.Tests.Time;

public sealed class SchoolCalendarTests
{
    private static readonly SchoolTerm Autumn25 = new(2025, SchoolTermName.Autumn);
    private static readonly SchoolTerm Spring26 = new(2025, SchoolTermName.Spring);
    private static readonly SchoolTerm Summer26 = new(2025, SchoolTermName.Summer);
    private static readonly SchoolTerm Autumn26 = new(2026, SchoolTermName.Autumn);

    [Fact]
    public void Days_OfTheThreeTerms_MeetAtChristmasEasterAndJuly()
    {
        Assert.Equal(Days.Span("2025-08-01", "2025-12-31"), Autumn25.Days);
        Assert.Equal(Days.Span("2026-01-01", "2026-04-05"), Spring26.Days);
        Assert.Equal(Days.Span("2026-04-06", "2026-07-31"), Summer26.Days);
    }

    [Fact]
    public void Holding_EveryDayOfTenYears_IsTheTermWhoseDaysHoldIt()
    {
        for (var day = new DateOnly(2020, 1, 1); day.Year < 2030; day = day.AddDays(1))
            Assert.True(SchoolTerm.Holding(day).Days.Contains(day), $"{day:yyyy-MM-dd}");
    }

    /// <summary>At least five on the term's first day.</summary>
    [Theory]
    [InlineData("2020-08-01", true)]
    [InlineData("2020-08-02", false)]
    public void IsOfSchoolAge_FiveOnTheFirstDay_IsOfAge(string born, bool ofAge) =>
        Assert.Equal(ofAge, Autumn25.IsOfSchoolAge(Days.Of(born)));

    [Theory]
    [InlineData("2021-04-06", true)]
    [InlineData("2021-04-07", false)]
    public void IsOfSchoolAge_FiveOnEasterMonday_IsOfAgeInSummer(string born, bool ofAge) =>
        Assert.Equal(ofAge, Summer26.IsOfSchoolAge(Days.Of(born)));

    /// <summary>Under 16 on 31 August of the academic year, in all of its terms.</summary>
    [Theory]
    [InlineData("2009-08-31", false)]
    [InlineData("2009-09-01", true)]
    public void IsOfSchoolAge_SixteenOn31August_IsNoLonger(string born, bool ofAge)
    {
        Assert.Equal(ofAge, Autumn25.IsOfSchoolAge(Days.Of(born)));
        Assert.Equal(ofAge, Summer26.IsOfSchoolAge(Days.Of(born)));
    }

    [Theory]
    [InlineData("2025/26", true)]
    [InlineData("1999/00", true)]
    [InlineData("2025/27", false)]
    [InlineData("2025-26", false)]
    [InlineData("2025/2", false)]
    [InlineData("x025/26", false)]
    [InlineData("1899/00", false)]
    public void TryParseAcademicYear_TwoYearsInARow_IsOne(string text, bool good) =>
        Assert.Equal(good, SchoolTerm.TryParseAcademicYear(text, out _));

    [Fact]
    public void Parse_CheckedText_IsTheTerm()
    {
        Assert.Equal(Summer26, SchoolTerm.Parse("2025/26", "SU"));
        Assert.Throws<FormatException>(() => SchoolTerm.Parse("2025/26", "XX"));
        Assert.Throws<FormatException>(() => SchoolTerm.Parse("2025/27", "SU"));
    }

    [Fact]
    public void Compare_Terms_GoByTime()
    {
        SchoolTerm[] inOrder = [Autumn25, Spring26, Summer26, Autumn26];
        Assert.Equal(inOrder, inOrder.Reverse().Order());
        Assert.True(Autumn25 < Spring26 && Summer26 < Autumn26 && Autumn26 > Summer26);
        Assert.True(Autumn25 <= Spring26 && Spring26 >= Autumn25);
        Assert.Equal(Summer26, Autumn26.Previous);
        Assert.Equal(Spring26, Summer26.Previous);
    }
}
