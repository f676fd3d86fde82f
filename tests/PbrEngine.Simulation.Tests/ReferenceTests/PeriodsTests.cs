using PbrEngine.Simulation.Tests.Reference.Days;

namespace PbrEngine.Simulation.Tests.ReferenceTests;

public sealed class PeriodsTests
{
    [Theory]
    [InlineData("2017-06-30", 6, "2016-12-31")]
    [InlineData("2017-08-31", 6, "2017-03-01")]
    [InlineData("2017-03-31", 1, "2017-03-01")]
    [InlineData("2016-02-29", 12, "2015-03-01")]
    public void MonthsEndingAt_FirstDay_IsTheDayAfterTheSameDayEarlier(string day, int months, string first) =>
        Assert.Equal(new DateRange(Case.On(first), Case.On(day)), Periods.MonthsEndingAt(Case.On(day), months));

    [Theory]
    [InlineData("2016-12-31", 6, "2016-06-30", "2016-12-30")]
    [InlineData("2017-08-31", 6, "2017-02-28", "2017-08-30")]
    [InlineData("2017-01-01", 12, "2016-01-01", "2016-12-31")]
    public void MonthsBefore_AnyDay_EndsTheDayBefore(string day, int months, string first, string last) =>
        Assert.Equal(new DateRange(Case.On(first), Case.On(last)), Periods.MonthsBefore(Case.On(day), months));

    [Theory]
    [InlineData("2000-02-29", "2018-02-28", 17)]
    [InlineData("2000-02-29", "2018-03-01", 18)]
    [InlineData("2000-02-29", "2016-02-28", 15)]
    [InlineData("2000-02-29", "2016-02-29", 16)]
    [InlineData("2001-05-05", "2017-05-04", 15)]
    [InlineData("2001-05-05", "2017-05-05", 16)]
    public void Age_AroundABirthday_TurnsOnIt(string born, string day, int age) =>
        Assert.Equal(age, Periods.Age(Case.On(born), Case.On(day)));

    // Dates of Easter Sunday as printed in calendars, with the earliest and latest of the century.
    [Theory]
    [InlineData("1981-04-19")]
    [InlineData("2000-04-23")]
    [InlineData("2008-03-23")]
    [InlineData("2011-04-24")]
    [InlineData("2015-04-05")]
    [InlineData("2016-03-27")]
    [InlineData("2017-04-16")]
    [InlineData("2018-04-01")]
    [InlineData("2019-04-21")]
    [InlineData("2025-04-20")]
    [InlineData("2038-04-25")]
    [InlineData("2049-04-18")]
    public void Easter_KnownYears_IsTheCalendarsSunday(string sunday) =>
        Assert.Equal(Case.On(sunday), Easter.Sunday(Case.On(sunday).Year));

    [Theory]
    [InlineData("2017-04-15", "2015/16 SP,2015/16 SU,2016/17 AU")]
    [InlineData("2017-04-16", "2015/16 SU,2016/17 AU,2016/17 SP")]
    [InlineData("2017-07-30", "2015/16 SU,2016/17 AU,2016/17 SP")]
    [InlineData("2017-07-31", "2016/17 AU,2016/17 SP,2016/17 SU")]
    [InlineData("2017-12-31", "2016/17 SP,2016/17 SU,2017/18 AU")]
    public void LastComplete_OnAndBeforeATermsEnd_TakesTheTermOnItsLastDay(string day, string terms) =>
        Assert.Equal(
            terms, string.Join(',', Terms.LastComplete(Case.On(day), 3).Select(t => $"{t.AcademicYear} {t.Code}")));

    [Theory]
    [InlineData("2016/17", "SP", "2012-01-01", true)]
    [InlineData("2016/17", "SP", "2012-01-02", false)]
    [InlineData("2016/17", "SU", "2012-04-17", true)]
    [InlineData("2016/17", "AU", "2000-08-31", false)]
    [InlineData("2016/17", "SU", "2000-09-01", true)]
    public void IsSchoolAge_AroundFiveAndSixteen_NeedsFiveOnTheFirstDayAndUnderSixteenInAugust(
        string year, string term, string born, bool expected) =>
        Assert.Equal(expected, Terms.Named(year, term).IsSchoolAge(Case.On(born)));
}
