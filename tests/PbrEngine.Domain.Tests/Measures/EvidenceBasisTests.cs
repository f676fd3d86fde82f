using System.Globalization;
using PbrEngine.Domain.Extracts;
using PbrEngine.Domain.Measures;
using PbrEngine.Domain.Time;

namespace PbrEngine.Domain.Tests.Measures;

public sealed class EvidenceBasisTests
{
    private static readonly FeedCoverage Police = Reach(Feed.Police, "2026-10-31");
    private static readonly FeedCoverage Housing = Reach(Feed.Housing, "2026-10-10");

    [Fact]
    public void EvidenceOn_SeveralFeeds_IsTheEarliest()
    {
        Assert.Equal(Day("2026-10-10"), new EvidenceBasis(Police, Housing).EvidenceOn);
        Assert.Equal(Day("2026-10-31"), new EvidenceBasis(Police).EvidenceOn);
        Assert.Null(new EvidenceBasis(Police, Never(Feed.Housing)).EvidenceOn);
    }

    [Fact]
    public void IsStaleOn_OneOfTheFeeds_IsEnoughAndIsNamed()
    {
        var both = new EvidenceBasis(Police, Housing);
        Assert.False(both.IsStaleOn(Day("2026-11-10")));
        Assert.True(both.IsStaleOn(Day("2026-11-11")));
        Assert.Equal("STALE:housing", both.StaleReason(Day("2026-11-11")));
        Assert.Equal("STALE:police+housing", both.StaleReason(Day("2027-01-01")));
    }

    [Fact]
    public void Covers_EveryFeed_MustCoverEveryDay()
    {
        var both = new EvidenceBasis(Police, Housing);
        Assert.True(both.Covers(new(Day("2026-01-01"), Day("2026-10-10"))));
        Assert.False(both.Covers(new(Day("2026-01-01"), Day("2026-10-11"))));
        Assert.Equal(
            "NOT_COVERED:housing",
            both.UncoveredReason(DateSpan.Day(Day("2026-02-01")), DateSpan.Day(Day("2026-10-11"))));
    }

    private static FeedCoverage Reach(Feed feed, string end) => new()
    {
        Feed = feed,
        EvidenceOn = Day(end),
        Days = DaySet.Union([new(Day("2026-01-01"), Day(end))]),
        StaleDays = 31,
    };

    private static FeedCoverage Never(Feed feed) =>
        Reach(feed, "2026-10-31") with { EvidenceOn = null, Days = DaySet.None };

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
