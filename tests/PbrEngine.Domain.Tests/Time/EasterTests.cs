using System.Globalization;
using PbrEngine.Domain.Time;

namespace PbrEngine.Domain.Tests.Time;

/// <summary>Dates as published in the table of Easter dates of the Book of Common Prayer's calendar.</summary>
public sealed class EasterTests
{
    [Theory]
    [InlineData("2020-04-12")]
    [InlineData("2021-04-04")]
    [InlineData("2022-04-17")]
    [InlineData("2023-04-09")]
    [InlineData("2024-03-31")]
    [InlineData("2025-04-20")]
    [InlineData("2026-04-05")]
    [InlineData("2027-03-28")]
    [InlineData("2028-04-16")]
    [InlineData("2029-04-01")]
    [InlineData("2030-04-21")]
    [InlineData("2031-04-13")]
    [InlineData("2032-03-28")]
    [InlineData("2033-04-17")]
    [InlineData("2034-04-09")]
    [InlineData("2035-03-25")]
    public void Sunday_YearsOfTheProgrammes_IsThePublishedDate(string published) => Check(published);

    /// <summary>
    /// The earliest and the latest possible, and the two kinds of year in which the simple tables go wrong.
    /// </summary>
    [Theory]
    [InlineData("1818-03-22")]
    [InlineData("1943-04-25")]
    [InlineData("2038-04-25")]
    [InlineData("1954-04-18")]
    [InlineData("1981-04-19")]
    public void Sunday_Extremes_IsThePublishedDate(string published) => Check(published);

    [Fact]
    public void Sunday_EveryYear_IsASundayBetween22MarchAnd25April() => Assert.All(
        Enumerable.Range(1900, 301),
        year =>
        {
            var easter = Easter.Sunday(year);
            Assert.Equal(DayOfWeek.Sunday, easter.DayOfWeek);
            Assert.InRange(easter, new DateOnly(year, 3, 22), new DateOnly(year, 4, 25));
        });

    private static void Check(string published)
    {
        var day = DateOnly.ParseExact(published, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        Assert.Equal(day, Easter.Sunday(day.Year));
    }
}
