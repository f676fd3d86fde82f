using PbrEngine.Domain.Time;

namespace PbrEngine.Domain.Tests.Time;

public sealed class DateSpanTests
{
    [Theory]
    [InlineData("2026-03-01", "2026-03-01", 1)]
    [InlineData("2026-03-01", "2026-03-31", 31)]
    [InlineData("2026-03-02", "2026-03-01", 0)]
    public void Days_BothEnds_AreIncluded(string from, string to, int days)
    {
        Assert.Equal(days, Days.Span(from, to).Days);
        Assert.Equal(days == 0, Days.Span(from, to).IsEmpty);
    }

    [Theory]
    [InlineData("2026-02-28", false)]
    [InlineData("2026-03-01", true)]
    [InlineData("2026-03-31", true)]
    [InlineData("2026-04-01", false)]
    public void Contains_AtTheEnds_IncludesBoth(string day, bool inside) =>
        Assert.Equal(inside, Days.Span("2026-03-01", "2026-03-31").Contains(Days.Of(day)));

    [Theory]
    [InlineData("2026-02-01", "2026-02-28", false)]
    [InlineData("2026-02-01", "2026-03-01", true)]
    [InlineData("2026-03-31", "2026-04-30", true)]
    [InlineData("2026-04-01", "2026-04-30", false)]
    [InlineData("2026-03-20", "2026-03-10", false)]
    public void Overlaps_OneSharedDay_IsEnough(string from, string to, bool overlaps)
    {
        var march = Days.Span("2026-03-01", "2026-03-31");
        Assert.Equal(overlaps, march.Overlaps(Days.Span(from, to)));
        Assert.Equal(overlaps, Days.Span(from, to).Overlaps(march));
        Assert.Equal(!overlaps, march.Intersect(Days.Span(from, to)).IsEmpty);
    }

    [Fact]
    public void Open_WithoutAnEnd_HoldsEveryLaterDay()
    {
        var open = DateSpan.Open(Days.Of("2026-03-01"), null);
        Assert.True(open.Contains(DateOnly.MaxValue));
        Assert.False(open.Contains(Days.Of("2026-02-28")));
        Assert.Equal(Days.Span("2026-03-01", "2026-03-05"), DateSpan.Open(Days.Of("2026-03-01"), Days.Of("2026-03-05")));
    }

    /// <summary>
    /// <c>d.AddMonths(-n) + 1 day</c> to d: where the month is shorter, its last day comes first (09).
    /// </summary>
    [Theory]
    [InlineData("2026-10-31", 6, "2026-05-01")]
    [InlineData("2026-08-31", 6, "2026-03-01")]
    [InlineData("2028-08-31", 6, "2028-03-01")]
    [InlineData("2026-03-31", 1, "2026-03-01")]
    [InlineData("2026-02-28", 6, "2025-08-29")]
    [InlineData("2028-02-29", 12, "2027-03-01")]
    [InlineData("2026-10-15", 12, "2025-10-16")]
    public void MonthsEndingAt_MonthEnds_BeginsTheDayAfter(string day, int months, string from) =>
        Assert.Equal(Days.Span(from, day), DateSpan.MonthsEndingAt(months, Days.Of(day)));

    [Theory]
    [InlineData("2026-10-31", 6, "2026-04-30", "2026-10-30")]
    [InlineData("2026-08-31", 6, "2026-02-28", "2026-08-30")]
    [InlineData("2028-08-31", 6, "2028-02-29", "2028-08-30")]
    [InlineData("2026-03-01", 6, "2025-09-01", "2026-02-28")]
    [InlineData("2028-02-29", 12, "2027-02-28", "2028-02-28")]
    public void MonthsBefore_MonthEnds_EndsTheDayBefore(string day, int months, string from, string to) =>
        Assert.Equal(Days.Span(from, to), DateSpan.MonthsBefore(months, Days.Of(day)));
}
