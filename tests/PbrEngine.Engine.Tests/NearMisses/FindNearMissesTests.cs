using PbrEngine.Domain.Outcomes;
using PbrEngine.Engine.Cohorts;
using PbrEngine.Engine.NearMisses;
using PbrEngine.Engine.Tests.Cohorts;
using PbrEngine.TestKit.Facts;

namespace PbrEngine.Engine.Tests.NearMisses;

public sealed class FindNearMissesTests
{
    [Fact]
    public void Of_UnpaidResults_PutsTheNearestFirst()
    {
        var report = Find(CohortBench.Of(
            CohortBench.Absent("F1", 40),
            CohortBench.Absent("F2", 11),
            A.Family().Called("F3").PlanOn(null).With(A.Child()).Build()));

        Assert.Equal(
            [("F3", "attachment"), ("F2", "sustained_progress"), ("F1", "sustained_progress")],
            report.NearMisses.Where(m => m.Effort != Effort.NotKnown)
                .Select(m => (m.Outcome.FamilyRef, m.Outcome.Result)));
        Assert.Equal(2, report.NearMisses.Single(m => m.Outcome is { FamilyRef: "F2", Result: "sustained_progress" })
            .Obstacles.Single().Amount);
    }

    [Fact]
    public void Of_AFamilyNotAttachedYet_IsLeftOut() => Assert.Empty(Find(CohortBench.Of(
        A.Family().AttachedOn(null).With(A.Child()).Build(),
        A.Family().AttachedOn("2026-11-01").With(A.Child()).Build())).NearMisses);

    [Fact]
    public void Of_AnotherRouteThatPays_MissesNothing()
    {
        var cohort = CohortBench.Of(CohortBench.Absent("F1", 5));
        var told = cohort.Published[0].Outcomes[2] with { Reasons = ["OTHER_ROUTE_PAYS:sustained_progress"] };
        var elsewhere = cohort.Published[0] with { FamilyRef = "F0", Outcomes = [told] };

        // That the two are routes to one payment is told by any family of the run.
        var report = Find(cohort with
        {
            StoredHash = "other",
            Families = [cohort.Families[0], CohortBench.Absent("F0", 5)],
            Published = [cohort.Published[0], elsewhere],
        });

        Assert.Single(Find(cohort).NearMisses);
        Assert.Empty(report.NearMisses);
    }

    [Fact]
    public void Of_AFamilyThatIsNoLongerAsPublished_IsLeftOutByName()
    {
        var cohort = CohortBench.Of(CohortBench.Absent("F1"), CohortBench.Absent("F2"));

        var report = Find(cohort with
        {
            Published = [cohort.Published[0], cohort.Published[1] with { Eligible = Answer.Unknown }],
            Missing = ["F9"],
        });

        Assert.Equal(["F9", "F2"], report.NotAsPublished);
        Assert.All(report.NearMisses, m => Assert.Equal("F1", m.Outcome.FamilyRef));
    }

    private static NearMissReport Find(PublishedCohort cohort) => FindNearMisses.Of([cohort], default);
}
