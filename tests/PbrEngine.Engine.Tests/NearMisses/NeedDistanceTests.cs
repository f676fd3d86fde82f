using PbrEngine.Engine.NearMisses;
using PbrEngine.TestKit.Facts;

namespace PbrEngine.Engine.Tests.NearMisses;

public sealed class NeedDistanceTests
{
    private const string Health = "need_closed.health";

    [Theory]
    [InlineData("2026-05-03", 1)]
    [InlineData("2026-10-31", 182)]
    public void Of_ANeedClosedTooRecently_WaitsForTheDay(string closedOn, int days)
    {
        var family = A.Family().ClosedNeed("health", "2026-01-20", closedOn).Build();

        var obstacle = NeedDistance.Of(NearMissBench.At(family, Health));

        Assert.Equal((ObstacleKinds.SustainDays, days, (long)days),
            (obstacle.Kind, obstacle.Days!.Value, obstacle.Amount!.Value));
        NearMissBench.AssertFirstDay(family, Health, obstacle.On, closedOn);
    }

    [Fact]
    public void Of_OpenNeeds_CountsThemAndDoesNotWait()
    {
        var family = A.Family().Need("health", "2026-01-20").Need("health", "2026-02-20", 1)
            .ClosedNeed("health", "2026-01-21", "2026-02-01").With(A.Parent()).Build();

        var obstacle = NeedDistance.Of(NearMissBench.At(family, Health));

        Assert.Equal((ObstacleKinds.Needs, Effort.Change, 2L, null),
            (obstacle.Kind, obstacle.Effort, obstacle.Amount!.Value, obstacle.On));
    }

    [Fact]
    public void Of_ANeedClosedWithoutAPositiveOutcome_IsNotKnownToBeNear()
    {
        var family = A.Family().ClosedNeed("health", "2026-01-20", "2026-02-01", positive: false).Build();

        Assert.Equal(Effort.NotKnown, NeedDistance.Of(NearMissBench.At(family, Health)).Effort);
    }
}
