using PbrEngine.Domain.Extracts;
using PbrEngine.Domain.Measures;
using PbrEngine.Domain.Time;
using PbrEngine.Engine.Imports;
using PbrEngine.Engine.Loading;
using PbrEngine.TestKit.Facts;

namespace PbrEngine.Engine.Tests.Loading;

public sealed class DeliveredExtractsTests
{
    private static readonly StoreBench Bench = new StoreBench()
        .Deliver(Feed.Police, "2026-10-31", "2026-06-01", "2026-12-31")
        .Deliver(Feed.Police, "2026-06-30", "2026-01-01", "2026-05-30")
        .Deliver(Feed.Schools, "2026-09-30", "2025-01-01", "2026-08-15")
        .Deliver(Feed.Dwp, "2026-09-30", "2025-01-01", "2026-09-30", DeliveryState.Held, ["monitor"])
        .Deliver(Feed.Housing, "2026-09-30", "2025-01-01", "2026-09-30", DeliveryState.Loaded, ["research"]);

    /// <summary>E is the earlier of the day of the run and the latest coverage end.</summary>
    [Theory]
    [InlineData("police", "2026-10-31", "2026-10-31")]
    [InlineData("police", "2026-10-30", "2026-05-30")]
    [InlineData("police", "2026-06-29", null)]
    [InlineData("schools", "2026-10-31", "2026-08-15")]
    [InlineData("dwp", "2026-10-31", null)]
    [InlineData("housing", "2026-10-31", null)]
    public void Coverage_EvidenceDate_IsTheEarlierOfRunAndCoverage(string feed, string asAt, string? end) =>
        Assert.Equal(A.DayOrNone(end), Coverage(Feed.Parse(feed), asAt).EvidenceOn);

    [Fact]
    public void Coverage_Days_AreTheUnionOfAllDelivered()
    {
        Assert.Equal(
            [
                new DateSpan(A.Day("2026-01-01"), A.Day("2026-05-30")),
                new DateSpan(A.Day("2026-06-01"), A.Day("2026-12-31")),
            ],
            Coverage(Feed.Police, "2026-10-31").Days.Spans);
        Assert.Equal(0, Coverage(Feed.Dwp, "2026-10-31").Days.Count);
    }

    [Fact]
    public void Coverage_StaleDays_AreLongerForSchools()
    {
        Assert.Equal(62, Coverage(Feed.Schools, "2026-10-31").StaleDays);
        Assert.Equal(31, Coverage(Feed.Police, "2026-10-31").StaleDays);
    }

    [Fact]
    public void Of_Feed_IsEarliestFirstHoweverTheyCame() => Assert.Equal(
        ["police/2026-06-30", "police/2026-10-31"],
        new DeliveredExtracts(Bench.Store.List(), A.Day("2026-10-31")).Of(Feed.Police).Select(d => d.Folder));

    private static FeedCoverage Coverage(Feed feed, string asAt) =>
        new DeliveredExtracts(Bench.Store.List(), A.Day(asAt))
            .Coverage(FeedCatalogue.BuiltIn, A.Parameters().Build().On(A.Day(asAt)))
            .Single(c => c.Feed == feed);
}
