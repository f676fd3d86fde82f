using PbrEngine.Domain.Extracts;
using PbrEngine.Domain.Measures;
using PbrEngine.Engine.Evaluating;
using PbrEngine.Engine.Evaluating.Measures;
using PbrEngine.TestKit.Evaluating;
using PbrEngine.TestKit.Facts;

namespace PbrEngine.Engine.Tests.Evaluating.Measures;

/// <summary>The window of a run as at 31 October 2026 is 1 August 2025 to 31 July 2026.</summary>
public sealed class ExclusionsMeasureTests
{
    [Theory]
    [InlineData("2025-08-01", "2026-03-01", "2026-07-31", MeasureState.NotMet)]
    [InlineData("2025-07-31", "2026-03-01", "2026-07-31", MeasureState.Met)]
    [InlineData("2025-08-01", "2026-03-01", "2026-08-01", MeasureState.Met)]
    public void Evaluate_ThreeSuspensionsBegunInTheWindow_IsNotMet(string one, string two, string three, MeasureState state)
    {
        var child = A.Child().Suspended(one).Suspended(two).Suspended(three);
        Assert.Equal(state, Of(A.Family().With(child)).State);
    }

    [Fact]
    public void Evaluate_ThreeSuspensionsOfTwoChildren_IsMet()
    {
        var family = A.Family()
            .With(A.Child().Suspended("2026-01-10").Suspended("2026-02-10"))
            .With(A.Child().Suspended("2026-03-10"));
        Assert.Equal(MeasureState.Met, Of(family).State);
    }

    [Theory]
    [InlineData("2025-07-31", MeasureState.Met)]
    [InlineData("2025-08-01", MeasureState.NotMet)]
    [InlineData("2026-07-31", MeasureState.NotMet)]
    [InlineData("2026-08-01", MeasureState.Met)]
    public void Evaluate_OnePermanentExclusion_IsNotMet(string on, MeasureState state)
    {
        var measure = Of(A.Family().With(A.Child().Excluded(on)));
        Assert.Equal(state, measure.State);
        Assert.Equal(state == MeasureState.NotMet ? 1 : 0, measure.Evidence.Count);
    }

    /// <summary>Facts prove NotMet also where coverage has holes; without them a hole is Unknown.</summary>
    [Theory]
    [InlineData("2026-03-01", MeasureState.NotMet)]
    [InlineData(null, MeasureState.Unknown)]
    public void Evaluate_NotCovered_IsUnknownUnlessProved(string? excludedOn, MeasureState state)
    {
        var child = excludedOn is null ? A.Child() : A.Child().Excluded(excludedOn);
        var run = A.Run().Covering(Feed.Schools, "2025-08-02", "2026-10-31");
        Assert.Equal(state, Of(A.Family().With(child), run).State);
    }

    [Theory]
    [InlineData("2026-08-30", MeasureState.NotMet)]
    [InlineData("2026-08-29", MeasureState.Unknown)]
    public void Evaluate_EvidenceSixtyThreeDaysOld_IsStaleWhateverTheFacts(string end, MeasureState state)
    {
        var run = A.Run().Covering(Feed.Schools, "2020-01-01", end);
        Assert.Equal(state, Of(A.Family().With(A.Child().Excluded("2026-03-01")), run).State);
    }

    [Theory]
    [InlineData("2021-04-06", MeasureState.Met)]
    [InlineData("2021-04-07", MeasureState.NotApplicable)]
    [InlineData("2009-09-01", MeasureState.Met)]
    [InlineData("2009-08-31", MeasureState.NotApplicable)]
    public void Evaluate_NoChildOfSchoolAge_IsNotApplicable(string born, MeasureState state) =>
        Assert.Equal(state, Of(A.Family().With(A.Child().BornOn(born))).State);

    /// <summary>Not covered comes before "no child of school age" (09, exclusions).</summary>
    [Fact]
    public void Evaluate_NoChildOfSchoolAgeAndNotCovered_IsUnknown()
    {
        var run = A.Run().Covering(Feed.Schools, "2026-01-01", "2026-10-31");
        Assert.Equal(MeasureState.Unknown, Of(A.Family().With(A.Child().BornOn("2024-01-01")), run).State);
    }

    [Fact]
    public void Evaluate_SuspendedParent_IsNoChild() => Assert.Equal(
        MeasureState.NotApplicable, Of(A.Family().With(A.Parent().Excluded("2026-03-01"))).State);

    [Fact]
    public void Evaluate_ChildWhoLeftBeforeTheWindow_IsNotMeasured()
    {
        var left = A.Child().MemberFrom("2020-01-01", "2025-07-31").Excluded("2026-03-01");
        Assert.Equal(MeasureReasons.NoSchoolAge, Of(A.Family().With(left)).Reason);
    }

    private static Measure Of(FamilyBuilder family, RunBuilder? run = null) =>
        ExclusionsMeasure.Evaluate(family.Build(), (run ?? A.Run()).Build());
}
