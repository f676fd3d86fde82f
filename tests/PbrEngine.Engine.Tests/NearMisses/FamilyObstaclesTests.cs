using PbrEngine.Domain.Extracts;
using PbrEngine.Domain.Facts;
using PbrEngine.Domain.Outcomes;
using PbrEngine.Engine.Cohorts;
using PbrEngine.Engine.Evaluating;
using PbrEngine.Engine.NearMisses;
using PbrEngine.Engine.Tests.Cohorts;
using PbrEngine.Rules.Tracing;
using PbrEngine.TestKit.Evaluating;
using PbrEngine.TestKit.Facts;

namespace PbrEngine.Engine.Tests.NearMisses;

public sealed class FamilyObstaclesTests
{
    private static readonly FamilyFacts Plain = A.Family().With(A.Child()).Build();

    [Fact]
    public void Of_MissingWork_CountsTheDocuments() => Assert.Equal(
        (ObstacleKinds.Paperwork, 2L, Effort.Paperwork),
        Told(Assert.Single(Obstacles(Plain, "NOT_WORKED_WITH:assessment+plan"))));

    [Fact]
    public void Of_AFamilyShortOfProblems_SaysHowMany()
    {
        var one = CohortBench.Absent("F1");

        Assert.Equal(
            (ObstacleKinds.Problems, 1L, Effort.Eligibility), Told(Assert.Single(Obstacles(one, "NOT_ELIGIBLE"))));
        Assert.Equal(2, Obstacles(one, "NOT_ELIGIBLE")[0].OutOf);
    }

    [Fact]
    public void Of_UnknownEligibility_NamesTheFeed()
    {
        var run = A.Run().Covering(Feed.SocialCare, "2015-01-01", "2020-01-01");

        var obstacle = Assert.Single(
            Obstacles(Plain, run, "ELIGIBILITY_UNKNOWN"), o => o.Missing.Any(m => m.Feed == "social_care"));

        Assert.Equal(("help", Effort.Data), (obstacle.About, obstacle.Effort));
    }

    [Fact]
    public void Of_AProblem_NamesItsMeasuresThatStandInTheWay()
    {
        var family = A.Family()
            .With(A.Child().Attended("2025/26", "AU", 100, unauthorised: 20).Excluded("2026-05-05"))
            .Build();

        Assert.Equal(
            ["absence", "exclusions"],
            Obstacles(family, "PROBLEM_NOT_MET:education").Select(o => o.About).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("MEASURE_NOT_MET:need_closed.health")]
    [InlineData("NEED_NOT_MET:health")]
    [InlineData("PROBLEM_NOT_MET:health")]
    public void Of_AMeasureOrANeed_IsFoundByItsName(string reason) => Assert.Equal(
        "need_closed.health",
        Assert.Single(Obstacles(A.Family().Need("health", "2026-02-01").Build(), reason)).About);

    [Fact]
    public void Of_AResultThatBearsAMeasuresName_IsAboutIt() => Assert.Equal(
        "continuous_employment",
        Assert.Single(Obstacles(
            A.Family().With(A.Parent()).Build(), A.Run(), "EMPLOYMENT_NOT_MET", "continuous_employment")).About);

    [Fact]
    public void Of_AnAssessmentThatIsTooLate_WaitsUntilTheWindowEndsAfterIt()
    {
        var family = A.Family().AssessedOn("2026-10-31")
            .With(A.Parent().Offended("O1", "2025-10-01", "2025-10-02")).Build();

        var obstacle = Assert.Single(Obstacles(family, "ASSESSED_TOO_LATE:crime"));

        Assert.Equal((ObstacleKinds.AssessmentDays, 1L, Effort.Waiting), Told(obstacle));
        Assert.Equal(new DateOnly(2026, 11, 1), obstacle.On);
    }

    [Fact]
    public void Of_AReasonThatNothingIsKnownOf_SaysNotMet() => Assert.Equal(
        (ObstacleKinds.NotMet, null, Effort.NotKnown),
        Told(Assert.Single(Obstacles(Plain, "NOTHING_MEASURED"))));

    [Fact]
    public void Of_TheSameTwice_IsToldOnce() => Assert.Single(Obstacles(
        A.Family().Need("health", "2026-02-01").Build(), "PROBLEM_NOT_MET:health", "NEED_NOT_MET:health"));

    private static (string Kind, long? Amount, Effort Effort) Told(Obstacle obstacle) =>
        (obstacle.Kind, obstacle.Amount, obstacle.Effort);

    private static IReadOnlyList<Obstacle> Obstacles(FamilyFacts family, params string[] reasons) =>
        Obstacles(family, A.Run(), reasons, "sustained_progress");

    private static IReadOnlyList<Obstacle> Obstacles(
        FamilyFacts family, RunBuilder run, string reason, string result = "sustained_progress") =>
        Obstacles(family, run, [reason], result);

    private static IReadOnlyList<Obstacle> Obstacles(
        FamilyFacts family, RunBuilder run, string[] reasons, string result)
    {
        var cohort = CohortBench.Of(run, A.Parameters().Build(), family);
        var context = EvaluateCohort.Context(cohort);
        var verdict = new EvaluateFamilies(cohort.RuleSet, context).Evaluate(family, TraceOptions.Off);
        return new FamilyObstacles(verdict, new RealMeasure(cohort.RuleSet.Parameters, context))
            .Of(new Outcome(family.Family.FamilyRef, result, ResultState.NotAchieved, reasons, 0, "T-1"));
    }
}
