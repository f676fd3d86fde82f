using PbrEngine.Domain.Extracts;
using PbrEngine.Engine.NearMisses;
using PbrEngine.TestKit.Facts;

namespace PbrEngine.Engine.Tests.NearMisses;

public sealed class WaitingTests
{
    [Fact]
    public void Until_AFeedThatLags_MayNeedAnExtractAndNoDays()
    {
        // Police reach 10 October; the incident of 15 April leaves the window on 15 October, before the run.
        var family = A.Family()
            .With(A.Parent().Incident("I1", "DOMESTIC_ABUSE", "VICTIM", "2026-04-15")).Build();
        var at = NearMissBench.At(
            family, "domestic_abuse", A.Run().Covering(Feed.Police, "2015-01-01", "2026-10-10"));

        var on = at.Waiting.Until("domestic_abuse", family);

        Assert.Equal(new DateOnly(2026, 10, 15), on);
        Assert.Equal(0, at.Waiting.Days(on!.Value));
    }

    [Fact]
    public void Until_WhatTimeDoesNotHelp_IsNull()
    {
        var family = A.Family().With(A.Parent().OnBenefit("ESA", "2020-01-01")).Build();

        Assert.Null(NearMissBench.At(family, "work").Waiting.Until("work", family));
    }

    [Fact]
    public void Or_WithoutADay_LeavesTheObstacle()
    {
        var at = NearMissBench.At(A.Family().With(A.Parent()).Build(), "work");
        var obstacle = at.Obstacle(ObstacleKinds.Steps, Effort.Change);

        Assert.Equal(obstacle, at.Waiting.Or(obstacle, null));
        Assert.Equal((Effort.Waiting, 31), Told(at.Waiting.Or(obstacle, new DateOnly(2026, 12, 1))));
    }

    private static (Effort Effort, int Days) Told(Obstacle obstacle) => (obstacle.Effort, obstacle.Days!.Value);
}
