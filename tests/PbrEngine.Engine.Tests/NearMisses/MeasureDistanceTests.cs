using PbrEngine.Domain.Extracts;
using PbrEngine.Engine.NearMisses;
using PbrEngine.TestKit.Facts;

namespace PbrEngine.Engine.Tests.NearMisses;

public sealed class MeasureDistanceTests
{
    [Fact]
    public void Of_AMeasureThatIsMet_PutsNothingInTheWay() => Assert.Empty(
        MeasureDistance.Of(NearMissBench.At(
            A.Family().With(A.Child().Attended("2025/26", "AU", 100)).Build(), "absence")));

    [Fact]
    public void Of_AbsenceWithAnUnknownChild_NamesBoth()
    {
        var family = A.Family()
            .With(A.Child().Attended("2025/26", "AU", 100, unauthorised: 20))
            .With(A.Child().BornOn(null))
            .Build();

        Assert.Equal(
            [ObstacleKinds.AbsentSessions, ObstacleKinds.BirthDates],
            MeasureDistance.Of(NearMissBench.At(family, "absence")).Select(o => o.Kind));
    }

    [Fact]
    public void Of_AStaleFeed_SaysSoOnceForAllChildren()
    {
        var run = A.Run().Covering(Feed.Schools, "2015-01-01", "2026-07-01");
        var family = A.Family().With(A.Child()).With(A.Child()).Build();

        Assert.Equal(
            ObstacleKinds.Coverage,
            Assert.Single(MeasureDistance.Of(NearMissBench.At(family, "absence", run))).Kind);
    }

    [Fact]
    public void Of_AMeasureOfAProgrammesOwnSubject_IsNotMetAndNoMore()
    {
        var at = NearMissBench.At(A.Family().Need("health", "2026-02-01").Build(), "need_closed.health");
        var own = new Apprentice { Ref = "A1", Source = at.Measure.Evidence[0], Members = [] };

        var obstacle = Assert.Single(MeasureDistance.Of(at with { Family = at.Family with { Subject = own } }));

        Assert.Equal((ObstacleKinds.NotMet, Effort.NotKnown, null), (obstacle.Kind, obstacle.Effort, obstacle.Amount));
    }

    [Theory]
    [InlineData("work", ObstacleKinds.Steps)]
    [InlineData("progress_to_work", ObstacleKinds.Steps)]
    [InlineData("continuous_employment", ObstacleKinds.WorkDays)]
    [InlineData("offending_any", ObstacleKinds.Events)]
    [InlineData("domestic_abuse", ObstacleKinds.Events)]
    [InlineData("need_closed.health", ObstacleKinds.Needs)]
    [InlineData("exclusions", ObstacleKinds.Exclusions)]
    public void Of_EachMeasure_HasItsReckoning(string measure, string kind)
    {
        var family = A.Family()
            .With(A.Parent().OnBenefit("ESA", "2020-01-01").Offended("O1", "2026-08-01", "2026-08-02")
                .Incident("I1", "DOMESTIC_ABUSE", "VICTIM", "2026-08-01"))
            .With(A.Child().Excluded("2026-05-05"))
            .Need("health", "2026-02-01")
            .Build();

        Assert.Equal(kind, Assert.Single(MeasureDistance.Of(NearMissBench.At(family, measure))).Kind);
    }

    private sealed record Apprentice : Domain.Subjects.Subject;
}
