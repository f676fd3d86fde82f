using PbrEngine.Domain.Time;

namespace PbrEngine.Domain.Tests.Time;

public sealed class PeriodTests
{
    [Theory]
    [InlineData("2026-10", "2026-10-01", "2026-10-31")]
    [InlineData("2028-02", "2028-02-01", "2028-02-29")]
    [InlineData("2026/27-Q1", "2026-04-01", "2026-06-30")]
    [InlineData("2026/27-Q3", "2026-10-01", "2026-12-31")]
    [InlineData("2026/27-Q4", "2027-01-01", "2027-03-31")]
    [InlineData("2026-09-10..2026-10-09", "2026-09-10", "2026-10-09")]
    [InlineData("2026-09-10..2026-09-10", "2026-09-10", "2026-09-10")]
    public void TryParse_EveryForm_IsItsDays(string text, string from, string to)
    {
        Assert.True(Period.TryParse(text, out var period));
        Assert.Equal(new Period(text, Days.Span(from, to)), period);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("2026")]
    [InlineData("2026-13")]
    [InlineData("2026-1")]
    [InlineData("2026/27-Q0")]
    [InlineData("2026/27-Q5")]
    [InlineData("2026/28-Q1")]
    [InlineData("2026/27-q1")]
    [InlineData("2026-10-02..2026-10-01")]
    [InlineData("2026-10-01..2026-10-32")]
    [InlineData("2026-10-01..")]
    [InlineData("2026-10-01..2026-10-02..2026-10-03")]
    [InlineData("2026-10-01")]
    public void TryParse_AnythingElse_IsNoPeriod(string? text)
    {
        Assert.False(Period.TryParse(text, out var period));
        Assert.Null(period);
    }
}
