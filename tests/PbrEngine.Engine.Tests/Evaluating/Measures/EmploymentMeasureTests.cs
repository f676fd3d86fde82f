using PbrEngine.Domain.Extracts;
using PbrEngine.Domain.Measures;
using PbrEngine.Domain.Time;
using PbrEngine.Engine.Evaluating;
using PbrEngine.Engine.Evaluating.Measures;
using PbrEngine.TestKit.Evaluating;
using PbrEngine.TestKit.Facts;

namespace PbrEngine.Engine.Tests.Evaluating.Measures;

/// <summary>E is 31 October 2026 unless said otherwise; X is the end of the last out-of-work spell.</summary>
public sealed class EmploymentMeasureTests
{
    [Theory]
    [InlineData("2026-07-02", "2026-09-30", MeasureState.Met)]
    [InlineData("2026-07-02", "2026-09-29", MeasureState.NotMet)]
    [InlineData("2026-08-02", null, MeasureState.Met)]
    [InlineData("2026-08-03", null, MeasureState.NotMet)]
    [InlineData("2025-01-01", "2026-09-30", MeasureState.Met)]
    [InlineData("2025-01-01", "2026-09-29", MeasureState.NotMet)]
    public void Evaluate_NinetyOneDaysAfterTheBenefit_IsMet(string from, string? to, MeasureState state)
    {
        var adult = A.Parent().OnBenefit("ESA", "2020-01-01", "2026-07-01").Worked("employed", from, to);
        var measure = Of(A.Family().With(adult));
        Assert.Equal(state, measure.State);
        Assert.Equal(new DateSpan(new(2026, 7, 1), new(2026, 10, 31)), measure.Window);
        Assert.Equal(2, measure.Evidence.Count);
    }

    [Theory]
    [InlineData("2026-08-16", MeasureState.Met)]
    [InlineData("2026-08-17", MeasureState.NotMet)]
    public void Evaluate_TwoJobsWithoutAGap_AreConsecutive(string second, MeasureState state)
    {
        var adult = A.Parent().OnBenefit("IS", "2020-01-01", "2026-07-01")
            .Worked("employed", "2026-07-02", "2026-08-15")
            .Worked("self_employed", second, "2026-09-30");
        Assert.Equal(state, Of(A.Family().With(adult)).State);
    }

    /// <summary>JSA: 182 of the 210 days ending at E, that is from 5 April; gaps do no harm.</summary>
    [Theory]
    [InlineData("2026-04-05", "2026-10-03", MeasureState.Met)]
    [InlineData("2026-04-05", "2026-10-02", MeasureState.NotMet)]
    [InlineData("2026-02-01", "2026-10-02", MeasureState.NotMet)]
    [InlineData("2026-05-03", null, MeasureState.Met)]
    [InlineData("2026-05-04", null, MeasureState.NotMet)]
    public void Evaluate_Jsa_NeedsDaysOfTheLastTwoHundredAndTen(string from, string? to, MeasureState state)
    {
        var adult = A.Parent().OnBenefit("JSA", "2020-01-01", "2026-01-31").Worked("employed", from, to);
        Assert.Equal(state, Of(A.Family().With(adult)).State);
    }

    [Theory]
    [InlineData("2026-07-29", MeasureState.Met)]
    [InlineData("2026-07-30", MeasureState.NotMet)]
    public void Evaluate_JsaWithAGap_CountsDays(string second, MeasureState state)
    {
        var adult = A.Parent().OnBenefit("JSA", "2020-01-01", "2026-01-31")
            .Worked("employed", "2026-04-05", "2026-06-30")
            .Worked("employed", second);
        Assert.Equal(state, Of(A.Family().With(adult)).State);
    }

    [Theory]
    [InlineData("2026-05-02", MeasureState.Met)]
    [InlineData("2026-05-03", MeasureState.NotMet)]
    public void Evaluate_JsaEndedInsideThe210Days_CountsFromTheDayAfter(string endedOn, MeasureState state)
    {
        var adult = A.Parent().OnBenefit("JSA", "2020-01-01", endedOn).Worked("employed", "2026-01-01");
        Assert.Equal(state, Of(A.Family().With(adult)).State);
    }

    /// <summary>When several benefits ended on X, either length of those benefits will do (R30).</summary>
    [Theory]
    [InlineData("2026-07-01", MeasureState.Met)]
    [InlineData("2026-06-30", MeasureState.NotMet)]
    public void Evaluate_TwoBenefitsEndedOnOneDay_EitherLengthWillDo(string esaEndedOn, MeasureState state)
    {
        var adult = A.Parent()
            .OnBenefit("JSA", "2020-01-01", "2026-07-01")
            .OnBenefit("ESA", "2020-01-01", esaEndedOn)
            .Worked("employed", "2026-07-02");
        Assert.Equal(state, Of(A.Family().With(adult)).State);
    }

    [Theory]
    [InlineData("2026-10-30", MeasureState.Unknown)]
    [InlineData("2026-10-31", MeasureState.NotMet)]
    [InlineData("2026-11-05", MeasureState.NotMet)]
    [InlineData(null, MeasureState.NotMet)]
    public void Evaluate_StillOnTheBenefitAtE_IsNotMet(string? endedOn, MeasureState state)
    {
        // Nothing of the time since is covered, so that only the spell itself can decide.
        var run = A.Run().Covering(Feed.Dwp, "2026-10-31", "2026-10-31");
        var adult = A.Parent().OnBenefit("ESA", "2020-01-01", endedOn).Worked("employed", "2026-01-01");
        Assert.Equal(state, Of(A.Family().With(adult), run).State);
    }

    /// <summary>A later spell moves X; one that starts after E is not looked at (R28).</summary>
    [Theory]
    [InlineData("2026-09-15", "2026-09-16", MeasureState.NotMet)]
    [InlineData("2026-11-01", null, MeasureState.Met)]
    public void Evaluate_LaterSpell_MovesXUnlessAfterE(string from, string? to, MeasureState state)
    {
        var adult = A.Parent()
            .OnBenefit("ESA", "2020-01-01", "2026-07-01")
            .OnBenefit("ESA", from, to)
            .Worked("employed", "2026-07-02");
        Assert.Equal(state, Of(A.Family().With(adult)).State);
    }

    [Theory]
    [InlineData("searching", MeasureState.Met)]
    [InlineData("working", MeasureState.NotMet)]
    [InlineData(null, MeasureState.NotMet)]
    public void Evaluate_UniversalCredit_GoesByItsGroup(string? group, MeasureState state)
    {
        var adult = A.Parent().OnBenefit("UC", "2020-01-01", "2026-07-01", group).Worked("employed", "2026-07-02");
        Assert.Equal(state, Of(A.Family().With(adult)).State);
    }

    /// <summary>In-work Universal Credit after X does no harm.</summary>
    [Fact]
    public void Evaluate_InWorkUniversalCreditAfterwards_IsMet()
    {
        var adult = Employed().OnBenefit("UC", "2026-07-02", null, "working");
        Assert.Equal(MeasureState.Met, Of(A.Family().With(adult)).State);
    }

    [Fact]
    public void Evaluate_UnverifiedOrOtherWork_IsNotMet()
    {
        var left = A.Parent().OnBenefit("ESA", "2020-01-01", "2026-07-01");
        Assert.Equal(
            MeasureState.NotMet, Of(A.Family().With(left.Worked("employed", "2026-07-02", verified: false))).State);
        Assert.Equal(MeasureState.NotMet, Of(A.Family().With(left.Worked("volunteering", "2026-07-02"))).State);
        Assert.Equal(MeasureState.Met, Of(A.Family().With(left.Worked("employed", "2026-07-02"))).State);
    }

    /// <summary>No work programme or ESF on any day in (X, E].</summary>
    [Theory]
    [InlineData("work_programme", "2026-01-01", "2026-07-01", MeasureState.Met)]
    [InlineData("work_programme", "2026-01-01", "2026-07-02", MeasureState.NotMet)]
    [InlineData("esf", "2026-10-31", null, MeasureState.NotMet)]
    [InlineData("esf", "2026-11-01", null, MeasureState.Met)]
    [InlineData("training", "2026-08-01", null, MeasureState.Met)]
    public void Evaluate_WorkProgrammeSince_IsNotMet(string kind, string from, string? to, MeasureState state)
    {
        var adult = Employed().Worked(kind, from, to, verified: false);
        Assert.Equal(state, Of(A.Family().With(adult)).State);
    }

    /// <summary>The bar is looked at before coverage (R28).</summary>
    [Theory]
    [InlineData(false, MeasureState.Unknown)]
    [InlineData(true, MeasureState.NotMet)]
    public void Evaluate_BarredAndNotCovered_IsNotMet(bool barred, MeasureState state)
    {
        var adult = barred ? Employed().Worked("esf", "2026-08-01", "2026-08-02") : Employed();
        var run = A.Run().Covering(Feed.Dwp, "2026-07-02", "2026-10-31");
        Assert.Equal(state, Of(A.Family().With(adult), run).State);
    }

    [Theory]
    [InlineData("dwp", "2026-07-01", MeasureState.Met)]
    [InlineData("dwp", "2026-07-02", MeasureState.Unknown)]
    [InlineData("early_help", "2026-07-01", MeasureState.Met)]
    [InlineData("early_help", "2026-07-02", MeasureState.Unknown)]
    public void Evaluate_WindowFromX_MustBeCoveredByBothFeeds(string feed, string from, MeasureState state) =>
        Assert.Equal(
        state, Of(A.Family().With(Employed()), A.Run().Covering(Feed.Parse(feed), from, "2026-10-31")).State);

    [Theory]
    [InlineData("dwp", "2026-09-30", MeasureState.Met)]
    [InlineData("dwp", "2026-09-29", MeasureState.Unknown)]
    [InlineData("early_help", "2026-09-30", MeasureState.Met)]
    [InlineData("early_help", "2026-09-29", MeasureState.Unknown)]
    public void Evaluate_EitherFeedThirtyTwoDaysOld_IsStale(string feed, string end, MeasureState state)
    {
        var measure = Of(A.Family().With(Employed()), A.Run().Covering(Feed.Parse(feed), "2020-01-01", end));
        Assert.Equal(state, measure.State);
        Assert.Equal(state == MeasureState.Unknown, measure.Reason == "STALE:" + feed);
    }

    /// <summary>One window ends at the earlier of the two evidence dates (R10).</summary>
    [Theory]
    [InlineData("2026-09-30", MeasureState.Met)]
    [InlineData("2026-10-01", MeasureState.Met)]
    public void Evaluate_EarlierEvidenceDate_EndsTheWindow(string end, MeasureState state)
    {
        var measure = Of(A.Family().With(Employed()), A.Run().Covering(Feed.EarlyHelp, "2020-01-01", end));
        Assert.Equal((state, A.Day(end)), (measure.State, measure.Window!.Value.To));
    }

    [Theory]
    [InlineData("2008-10-31", MeasureState.Met)]
    [InlineData("2008-11-01", MeasureState.NotMet)]
    public void Evaluate_UnderEighteenAtE_IsNoAdult(string born, MeasureState state) =>
        Assert.Equal(state, Of(A.Family().With(Employed().BornOn(born))).State);

    [Theory]
    [InlineData("2020-01-01", "2026-07-01", MeasureState.Met)]
    [InlineData("2020-01-01", "2026-06-30", MeasureState.NotMet)]
    [InlineData("2026-10-31", null, MeasureState.Met)]
    [InlineData("2026-11-01", null, MeasureState.NotMet)]
    public void Evaluate_Membership_MustShareADayWithTheWindow(string joined, string? left, MeasureState state) =>
        Assert.Equal(state, Of(A.Family().With(Employed().MemberFrom(joined, left))).State);

    /// <summary>Any adult Met → Met, else any Unknown → Unknown, else NotMet (R28).</summary>
    [Fact]
    public void Evaluate_SeveralAdults_TheBestSpeaks()
    {
        var run = A.Run().Covering(Feed.Dwp, "2026-07-01", "2026-10-31");
        var unknown = A.Parent().OnBenefit("ESA", "2020-01-01", "2026-06-30").Worked("employed", "2026-07-01");
        var notMet = A.Parent().OnBenefit("ESA", "2020-01-01");
        Assert.Equal(MeasureState.Met, Of(A.Family().With(unknown).With(notMet).With(Employed()), run).State);
        Assert.Equal(MeasureState.Unknown, Of(A.Family().With(notMet).With(unknown), run).State);
        Assert.Equal(MeasureState.NotMet, Of(A.Family().With(notMet).With(A.Parent()), run).State);
        Assert.Equal(MeasureState.NotMet, Of(A.Family(), run).State);
    }

    /// <summary>That no later spell exists isn't known of a claimant whom DWP couldn't match (R18).</summary>
    [Fact]
    public void Evaluate_ClaimantNotMatched_IsUnknownInsteadOfMet()
    {
        var measure = Of(A.Family().With(Employed().Asked(false)));
        Assert.Equal((MeasureState.Unknown, MeasureReasons.DwpNotMatched), (measure.State, measure.Reason));
        var idle = A.Parent().OnBenefit("ESA", "2020-01-01", "2026-07-01").Asked(false);
        Assert.Equal(MeasureState.NotMet, Of(A.Family().With(idle)).State);
    }

    private static MemberBuilder Employed() =>
        A.Parent().OnBenefit("ESA", "2020-01-01", "2026-07-01").Worked("employed", "2026-07-02");

    private static Measure Of(FamilyBuilder family, RunBuilder? run = null) =>
        EmploymentMeasure.Evaluate(family.Build(), (run ?? A.Run()).Build());
}
