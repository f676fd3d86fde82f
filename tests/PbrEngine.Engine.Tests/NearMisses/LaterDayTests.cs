using PbrEngine.Domain.Extracts;
using PbrEngine.Engine.NearMisses;
using PbrEngine.TestKit.Facts;

namespace PbrEngine.Engine.Tests.NearMisses;

public sealed class LaterDayTests
{
    private static readonly DateOnly Day = new(2026, 12, 24);

    [Fact]
    public void Of_DeliveredFeeds_LookUpToTheDay()
    {
        var run = A.Run().Covering(Feed.Police, "2026-01-01", "2026-09-30").NeverDelivered(Feed.Dwp).Build();

        var later = LaterDay.Of(run, Day, A.Parameters().Build());

        Assert.Equal(Day, later.AsAt);
        Assert.Equal(Day, later[Feed.Police].EvidenceOn);
        Assert.True(later.Police.Covers(new(new(2026, 1, 1), Day)));
        Assert.False(later.Police.Covers(new(new(2025, 12, 31), Day)));
        Assert.Null(later[Feed.Dwp].EvidenceOn);
        Assert.Equal(new DateOnly(2026, 9, 30), LaterDay.First(run));
    }

    [Fact]
    public void Of_ADayBeforeTheRun_LeavesWhatReachesFurther()
    {
        var run = A.Run().Covering(Feed.Police, "2026-01-01", "2026-09-30").Build();

        var later = LaterDay.Of(run, new(2026, 10, 5), A.Parameters().Build());

        Assert.Equal(run.AsAt, later.AsAt);
        Assert.Equal(new DateOnly(2026, 10, 5), later[Feed.Police].EvidenceOn);
        Assert.Equal(run.AsAt, later[Feed.Schools].EvidenceOn);
    }

    [Fact]
    public void First_NothingDelivered_IsTheRunsDay()
    {
        var run = A.Run();
        foreach (var feed in Feed.BuiltIn)
            run.NeverDelivered(feed);

        Assert.Equal(new DateOnly(2026, 10, 31), LaterDay.First(run.Build()));
    }
}
