using PbrEngine.Domain.Extracts;
using PbrEngine.Domain.Facts;
using PbrEngine.Domain.Measures;
using PbrEngine.Domain.Time;
using PbrEngine.Engine.NearMisses;
using PbrEngine.TestKit.Evaluating;
using PbrEngine.TestKit.Facts;

namespace PbrEngine.Engine.Tests.NearMisses;

/// <summary>Exactly the days that are told settle it; with one day less it stays unknown.</summary>
public sealed class CoverageDistanceTests
{
    private static readonly FamilyFacts Family = A.Family().With(A.Parent()).Build();

    [Fact]
    public void Of_AGap_NamesFeedAndDays()
    {
        var run = Police("2026-05-01", "2026-06-30", "2026-07-05", "2026-10-31");

        var obstacle = Assert.Single(CoverageDistance.Of(Unknown(run), Unknown(run).Measure));

        Assert.Equal((ObstacleKinds.Coverage, Effort.Data), (obstacle.Kind, obstacle.Effort));
        var missing = Assert.Single(obstacle.Missing);
        // Six months before 15 January are the baseline.
        Assert.Equal("police", missing.Feed);
        Assert.Equal([Span("2025-07-15", "2026-01-14"), Span("2026-07-01", "2026-07-04")], missing.Days);
        Assert.Equal(184 + 4, obstacle.Amount);
        AssertSettles(run, missing.Days);
    }

    [Fact]
    public void Of_AStaleFeed_NamesTheDaysUntilItIsNot()
    {
        var run = A.Run().Covering(Feed.Police, "2015-01-01", "2026-09-20");

        var missing = Assert.Single(
            Assert.Single(CoverageDistance.Of(Unknown(run), Unknown(run).Measure)).Missing);

        Assert.Equal([Span("2026-09-21", "2026-09-30")], missing.Days);
        AssertSettles(run, missing.Days);
    }

    [Fact]
    public void Of_AnAdultNotFound_WaitsForDwp()
    {
        var family = A.Family().With(A.Parent().Asked(matched: false)).Build();
        var at = NearMissBench.At(family, "work");

        var obstacle = Assert.Single(CoverageDistance.Of(at, at.Measure));

        Assert.Equal((ObstacleKinds.BenefitAnswers, 1L), (obstacle.Kind, obstacle.Amount!.Value));
    }

    [Fact]
    public void Of_WorkThatTakesTheStateOfProgress_LooksThroughToIt()
    {
        var run = A.Run().Covering(Feed.EarlyHelp, "2026-06-01", "2026-10-31");
        var at = NearMissBench.At(A.Family().With(A.Parent().OnBenefit("ESA", "2020-01-01")).Build(), "work", run);

        Assert.Equal("early_help", Assert.Single(
            Assert.Single(CoverageDistance.Of(at, at.Measure)).Missing).Feed);
    }

    [Fact]
    public void Gaps_AllNothingAndBetween_AreTold()
    {
        var window = Span("2026-01-01", "2026-01-10");

        Assert.Equal([window], CoverageDistance.Gaps(DaySet.None, window));
        Assert.Empty(CoverageDistance.Gaps(DaySet.Union([window]), window));
        Assert.Equal(
            [Span("2026-01-01", "2026-01-02"), Span("2026-01-10", "2026-01-10")],
            CoverageDistance.Gaps(DaySet.Union([Span("2026-01-03", "2026-01-09")]), window));
    }

    private static void AssertSettles(RunBuilder run, IReadOnlyList<DateSpan> days)
    {
        var last = days[^1];
        foreach (var span in days.SkipLast(1))
            run.Covering(Feed.Police, NearMissBench.Text(span.From), NearMissBench.Text(span.To));
        if (last.Days > 1)
            run.Covering(Feed.Police, NearMissBench.Text(last.From), NearMissBench.Text(last.To.AddDays(-1)));
        Assert.NotEmpty(Reason(run, "NOT_COVERED", "STALE"));
        run.Covering(Feed.Police, NearMissBench.Text(last.From), NearMissBench.Text(last.To));
        Assert.Empty(Reason(run, "STALE"));
    }

    // The reason why the measure is unknown, when it is one of these; empty when it isn't.
    private static string Reason(RunBuilder run, params string[] codes)
    {
        var measure = Unknown(run).Measure;
        var isOne = codes.Contains(ReasonText.Split(measure.Reason).Code);
        return measure.State == MeasureState.Unknown && isOne ? measure.Reason : "";
    }

    private static RunBuilder Police(string from, string to, string again, string until) =>
        A.Run().Covering(Feed.Police, from, to).Covering(Feed.Police, again, until);

    private static MeasureAtHand Unknown(RunBuilder run) => NearMissBench.At(Family, "offending_any", run);

    private static DateSpan Span(string from, string to) => new(A.Day(from), A.Day(to));
}
