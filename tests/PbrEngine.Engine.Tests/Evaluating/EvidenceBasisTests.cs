using PbrEngine.Domain.Extracts;
using PbrEngine.Domain.Time;
using PbrEngine.Engine.Evaluating;
using PbrEngine.TestKit.Facts;

namespace PbrEngine.Engine.Tests.Evaluating;

public sealed class EvidenceBasisTests
{
    private static readonly FeedCoverage Police = Reach(Feed.Police, "2026-10-31");
    private static readonly FeedCoverage Housing = Reach(Feed.Housing, "2026-10-10");

    [Fact]
    public void EvidenceOn_SeveralFeeds_IsTheEarliest()
    {
        Assert.Equal(A.Day("2026-10-10"), new EvidenceBasis(Police, Housing).EvidenceOn);
        Assert.Equal(A.Day("2026-10-31"), new EvidenceBasis(Police).EvidenceOn);
        Assert.Null(new EvidenceBasis(Police, Never(Feed.Housing)).EvidenceOn);
    }

    [Fact]
    public void IsStaleOn_OneOfTheFeeds_IsEnoughAndIsNamed()
    {
        var both = new EvidenceBasis(Police, Housing);
        Assert.False(both.IsStaleOn(A.Day("2026-11-10")));
        Assert.True(both.IsStaleOn(A.Day("2026-11-11")));
        Assert.Equal("STALE:housing", both.StaleReason(A.Day("2026-11-11")));
        Assert.Equal("STALE:police+housing", both.StaleReason(A.Day("2027-01-01")));
    }

    [Fact]
    public void Covers_EveryFeed_MustCoverEveryDay()
    {
        var both = new EvidenceBasis(Police, Housing);
        Assert.True(both.Covers(new(A.Day("2026-01-01"), A.Day("2026-10-10"))));
        Assert.False(both.Covers(new(A.Day("2026-01-01"), A.Day("2026-10-11"))));
        Assert.Equal(
            "NOT_COVERED:housing",
            both.UncoveredReason(DateSpan.Day(A.Day("2026-02-01")), DateSpan.Day(A.Day("2026-10-11"))));
    }

    private static FeedCoverage Reach(Feed feed, string end) => new()
    {
        Feed = feed,
        EvidenceOn = A.Day(end),
        Days = DaySet.Union([new(A.Day("2026-01-01"), A.Day(end))]),
        StaleDays = 31,
    };

    private static FeedCoverage Never(Feed feed) =>
        Reach(feed, "2026-10-31") with { EvidenceOn = null, Days = DaySet.None };
}
