using PbrEngine.Domain.Extracts;
using PbrEngine.Domain.Measures;
using PbrEngine.Engine.Evaluating;
using PbrEngine.Engine.Evaluating.Measures;
using PbrEngine.TestKit.Evaluating;
using PbrEngine.TestKit.Facts;

namespace PbrEngine.Engine.Tests.Evaluating.Measures;

/// <summary>Health must be closed for 182 days: as at 31 October 2026, on or before 2 May 2026.</summary>
public sealed class NeedClosedMeasureTests
{
    [Theory]
    [InlineData("health", "2026-05-02", MeasureState.Met)]
    [InlineData("health", "2026-05-03", MeasureState.NotMet)]
    [InlineData("help", "2026-10-31", MeasureState.Met)]
    [InlineData("help", "2026-11-01", MeasureState.NotMet)]
    public void Evaluate_ClosedLongEnoughAgo_IsMet(string code, string closedOn, MeasureState state)
    {
        var measure = Of(code, A.Family().ClosedNeed(code, "2026-01-01", closedOn));
        Assert.Equal(state, measure.State);
        Assert.Equal(
            state == MeasureState.Met ? MeasureReasons.Closed : MeasureReasons.ClosedTooRecently, measure.Reason);
        Assert.Null(measure.Window);
    }

    [Fact]
    public void Evaluate_OpenOrNotPositive_IsNotMet()
    {
        Assert.Equal(MeasureReasons.Open, Of("help", A.Family().Need("help", "2026-01-01")).Reason);
        var closed = A.Family().ClosedNeed("help", "2026-01-01", "2026-02-01", positive: false);
        Assert.Equal(MeasureReasons.ClosedNotPositive, Of("help", closed).Reason);
        // A closure without a day is not closed, whatever it says.
        var undated = A.Family().Need("help", "2026-01-01", 0, null, positive: true);
        Assert.Equal(
            (MeasureState.NotMet, MeasureReasons.Open), (Of("help", undated).State, Of("help", undated).Reason));
    }

    [Fact]
    public void Evaluate_EveryNeedOfTheCode_MustBeClosed()
    {
        var family = A.Family()
            .ClosedNeed("help", "2026-01-01", "2026-02-01")
            .Need("help", "2026-03-01")
            .Need("work", "2026-03-01");
        var measure = Of("help", family);
        Assert.Equal(MeasureState.NotMet, measure.State);
        Assert.Single(measure.Evidence);
        Assert.Equal(
            MeasureState.Met,
            Of("help", A.Family().ClosedNeed("help", "2026-01-01", "2026-02-01").Need("work", "2026-03-01")).State);
    }

    [Fact]
    public void Evaluate_NoNeedRow_IsNotApplicable()
    {
        var measure = Of("help", A.Family().Need("work", "2026-01-01"));
        Assert.Equal((MeasureState.NotApplicable, MeasureReasons.NoNeed), (measure.State, measure.Reason));
        Assert.Equal("need_closed.help", measure.Name);
    }

    /// <summary>Days of all needs alike, unless one has its own.</summary>
    [Theory]
    [InlineData("1.1", "2026-05-02", MeasureState.Met)]
    [InlineData("1.1", "2026-05-03", MeasureState.NotMet)]
    [InlineData("7.1", "2026-10-30", MeasureState.Met)]
    [InlineData("7.1", "2026-10-31", MeasureState.NotMet)]
    public void Evaluate_DaysOfAllNeedsOrItsOwn_AreAskedFor(string code, string closedOn, MeasureState state)
    {
        var parameters = NeedsProgramme.Parameters().Number("need_closed.sustain_days.7.1", 1).Build();
        var family = A.Family().ClosedNeed(code, "2026-01-01", closedOn);
        Assert.Equal(state, Of(code, family, A.Run().Under(parameters)).State);
    }

    /// <summary>A need of another programme's code isn't passed over in silence: an audit can count it.</summary>
    [Theory]
    [InlineData("help", true)]
    [InlineData("1.1", false)]
    public void Evaluate_NeedOutsideTheProgramme_IsWarnedOf(string code, bool warned)
    {
        var run = A.Run().Under(NeedsProgramme.Parameters().Number("need_closed.sustain_days.help", 182).Build());
        var measure = Of(code, A.Family().ClosedNeed(code, "2026-01-01", "2026-05-02"), run);
        Assert.Equal(MeasureState.Met, measure.State);
        Assert.Equal(warned ? [MeasureReasons.OutsideProgramme] : [], measure.Warnings);
    }

    [Theory]
    [InlineData("2026-09-30", MeasureState.NotMet)]
    [InlineData("2026-09-29", MeasureState.Unknown)]
    public void Evaluate_EarlyHelpStale_IsUnknownWhateverTheRows(string end, MeasureState state)
    {
        var run = A.Run().Covering(Feed.EarlyHelp, "2020-01-01", end);
        Assert.Equal(state, Of("help", A.Family().Need("help", "2026-01-01"), run).State);
    }

    private static Measure Of(string code, FamilyBuilder family, RunBuilder? run = null) =>
        NeedClosedMeasure.Evaluate(family.Build(), (run ?? A.Run()).Build(), MeasureNames.NeedClosed(code));
}
