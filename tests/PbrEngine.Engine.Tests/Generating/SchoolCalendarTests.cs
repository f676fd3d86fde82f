using PbrEngine.Engine.Generating;

namespace PbrEngine.Engine.Tests.Generating;

public sealed class SchoolCalendarTests
{
    [Theory]
    [InlineData(2000, 4, 23)]
    [InlineData(2008, 3, 23)]
    [InlineData(2011, 4, 24)]
    [InlineData(2019, 4, 21)]
    [InlineData(2022, 4, 17)]
    [InlineData(2023, 4, 9)]
    [InlineData(2024, 3, 31)]
    [InlineData(2025, 4, 20)]
    [InlineData(2026, 4, 5)]
    [InlineData(2027, 3, 28)]
    [InlineData(2028, 4, 16)]
    [InlineData(2038, 4, 25)]
    [InlineData(2049, 4, 18)]
    [InlineData(2076, 4, 19)]
    public void EasterSunday_PublishedYear_IsThatDay(int year, int month, int day) =>
        Assert.Equal(new DateOnly(year, month, day), SchoolCalendar.EasterSunday(year));

    [Fact]
    public void TermsOf_AYear_LeaveNoDayOutAndShareNone()
    {
        for (var year = 2015; year < 2040; year++)
        {
            var terms = SchoolCalendar.TermsOf(year);
            Assert.Equal(["AU", "SP", "SU"], terms.Select(term => term.Code));
            Assert.Equal(new DateOnly(year, 8, 1), terms[0].From);
            Assert.Equal(terms[0].To.AddDays(1), terms[1].From);
            Assert.Equal(terms[1].To.AddDays(1), terms[2].From);
            Assert.Equal(new DateOnly(year + 1, 7, 31), terms[2].To);
        }
    }

    [Theory]
    [InlineData(2026, 7, 30, "AU,SP", "SU")]
    [InlineData(2026, 7, 31, "AU,SP,SU", "")]
    [InlineData(2026, 10, 31, "AU,SP,SU", "")]
    public void LastCompleteTerms_AtADay_EndByIt(int year, int month, int day, string of2025, string of2024)
    {
        var terms = SchoolCalendar.LastCompleteTerms(new DateOnly(year, month, day), 3);

        Assert.Equal(of2025, string.Join(',', terms.Where(term => term.StartYear == 2025).Select(term => term.Code)));
        Assert.Equal(of2024, string.Join(',', terms.Where(term => term.StartYear == 2024).Select(term => term.Code)));
    }

    [Fact]
    public void AcademicYear_AtTheCenturysTurn_HasTwoDigits() =>
        Assert.Equal(["2025/26", "2099/00"], [Autumn(2025).AcademicYear, Autumn(2099).AcademicYear]);

    [Fact]
    public void SchoolDays_OfEveryYear_AreAboutTheStatutoryHundredAndNinety()
    {
        for (var year = 2018; year < 2036; year++)
        {
            var days = SchoolCalendar.SchoolDays(new DateOnly(year, 8, 1), new DateOnly(year + 1, 7, 31));
            Assert.InRange(days, 187, 198);
        }
    }

    [Theory]
    [InlineData("2020-08-01", true)]
    [InlineData("2020-08-02", false)]
    [InlineData("2009-08-31", false)]
    [InlineData("2009-09-01", true)]
    public void IsOfSchoolAge_AtTheEdges_FollowsTheDefinition(string bornOn, bool expected)
    {
        var born = DateOnly.ParseExact(bornOn, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

        Assert.Equal(expected, Autumn(2025).IsOfSchoolAge(born));
    }

    private static SchoolTerm Autumn(int year) => SchoolCalendar.TermsOf(year)[0];
}
