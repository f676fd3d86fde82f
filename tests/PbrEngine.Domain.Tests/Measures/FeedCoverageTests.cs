using System.Globalization;
using PbrEngine.Domain.Extracts;
using PbrEngine.Domain.Measures;
using PbrEngine.Domain.Time;

namespace PbrEngine.Domain.Tests.Measures;

public sealed class FeedCoverageTests
{
    [Theory]
    [InlineData(31, "2026-10-31", false)]
    [InlineData(31, "2026-11-01", true)]
    [InlineData(62, "2026-12-01", false)]
    [InlineData(62, "2026-12-02", true)]
    [InlineData(31, "2026-01-01", false)]
    public void IsStaleOn_MoreThanTheDaysAfterE_IsStale(int staleDays, string day, bool stale)
    {
        var reach = new FeedCoverage
        {
            Feed = Feed.Police,
            EvidenceOn = Day("2026-09-30"),
            Days = DaySet.None,
            StaleDays = staleDays,
        };
        Assert.Equal(stale, reach.IsStaleOn(Day(day)));
        Assert.True((reach with { EvidenceOn = null }).IsStaleOn(Day(day)));
    }

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
