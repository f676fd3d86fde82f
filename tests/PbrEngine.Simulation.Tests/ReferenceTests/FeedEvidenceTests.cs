using PbrEngine.Simulation.Tests.Reference;
using PbrEngine.Simulation.Tests.Reference.Days;
using PbrEngine.Simulation.Tests.Reference.Facts;

namespace PbrEngine.Simulation.Tests.ReferenceTests;

public sealed class FeedEvidenceTests
{
    [Theory]
    [InlineData(Feeds.Police, "2017-05-30", false)]
    [InlineData(Feeds.Police, "2017-05-29", true)]
    [InlineData(Feeds.Schools, "2017-04-29", false)]
    [InlineData(Feeds.Schools, "2017-04-28", true)]
    public void IsStaleAt_OnTheLimitAndADayBeyond_TurnsStaleBeyond(string feed, string to, bool stale)
    {
        var asAt = Case.On("2017-06-30");
        Assert.Equal(stale, FeedEvidence.Of(feed, asAt, [new DateRange(Case.On("2012-01-01"), Case.On(to))])
            .IsStaleAt(asAt));
    }

    [Fact]
    public void IsStaleAt_NeverDelivered_IsStale() => // R08
        Assert.True(FeedEvidence.Of(Feeds.Police, Case.On("2017-06-30"), []).IsStaleAt(Case.On("2012-01-01")));

    [Fact]
    public void Of_CoverageBeyondAsAt_EvidenceEndsAtAsAt() =>
        Assert.Equal(
            Case.On("2017-06-30"),
            FeedEvidence.Of(Feeds.Police, Case.On("2017-06-30"), [Days("2017-01-01", "2017-07-31")]).EvidenceOn);

    [Theory]
    [InlineData("2017-03-01", true)]
    [InlineData("2017-03-02", false)]
    public void Covers_TwoIntervals_OnlyWhenTheyLeaveNoDayOut(string second, bool covered)
    {
        var feed = FeedEvidence.Of(
            Feeds.Police, Case.On("2017-06-30"), [Days("2017-01-01", "2017-02-28"), Days(second, "2017-06-30")]);
        Assert.Equal(covered, feed.Covers(Days("2017-01-15", "2017-06-01")));
    }

    private static DateRange Days(string from, string to) => new(Case.On(from), Case.On(to));
}
