using PbrEngine.Domain.Extracts;
using PbrEngine.Domain.Measures;
using PbrEngine.Domain.Time;
using PbrEngine.Engine.Evaluating;
using PbrEngine.Engine.Evaluating.Measures;
using PbrEngine.TestKit.Evaluating;
using PbrEngine.TestKit.Facts;

namespace PbrEngine.Engine.Tests.Evaluating.Measures;

/// <summary>
/// Attached on 15 January 2026, the baseline is 15 July 2025 to 14 January 2026; as at 31 October 2026 the result is
/// 1 May to 31 October 2026.
/// </summary>
public sealed class ChangeMeasureTests
{
    private const string Before = "2025-10-01";
    private const string After = "2026-08-01";

    /// <summary>A fall of 33 per cent, in whole numbers: 100 · (b − r) ≥ 33 · b.</summary>
    [Theory]
    [InlineData(100, 67, MeasureState.Met)]
    [InlineData(100, 68, MeasureState.NotMet)]
    [InlineData(3, 2, MeasureState.Met)]
    [InlineData(4, 3, MeasureState.NotMet)]
    [InlineData(1, 0, MeasureState.Met)]
    [InlineData(1, 1, MeasureState.NotMet)]
    [InlineData(2, 5, MeasureState.NotMet)]
    [InlineData(0, 0, MeasureState.NotApplicable)]
    [InlineData(0, 1, MeasureState.NotMet)]
    public void OffendingAny_FallAtTheThreshold_IsMet(int before, int after, MeasureState state)
    {
        var measure = Offending(A.Family().With(Offender(before, after)));
        Assert.Equal(state, measure.State);
        Assert.Equal((after, before), (measure.Numerator, measure.Denominator));
        Assert.Equal(new DateSpan(new(2026, 5, 1), new(2026, 10, 31)), measure.Window);
    }

    [Theory]
    [InlineData(5, 2, MeasureState.Met)]
    [InlineData(5, 3, MeasureState.NotMet)]
    [InlineData(10, 4, MeasureState.Met)]
    [InlineData(0, 0, MeasureState.NotApplicable)]
    [InlineData(0, 1, MeasureState.NotMet)]
    public void Asb_FallOfSixtyPerCent_IsMet(int before, int after, MeasureState state)
    {
        var member = A.Parent();
        for (var i = 0; i < before; i++)
            member.Incident($"B{i}", "ASB", "SUSPECT", Before);
        for (var i = 0; i < after; i++)
            member.Incident($"A{i}", "ASB", "SUSPECT", After);
        Assert.Equal(state, Asb(A.Family().With(member)).State);
    }

    /// <summary>The day of disposal dates an offence, not the day on which it was done.</summary>
    [Theory]
    [InlineData("2025-07-14", 0, 0)]
    [InlineData("2025-07-15", 1, 0)]
    [InlineData("2026-01-14", 1, 0)]
    [InlineData("2026-01-15", 0, 0)]
    [InlineData("2026-04-30", 0, 0)]
    [InlineData("2026-05-01", 0, 1)]
    [InlineData("2026-10-31", 0, 1)]
    [InlineData("2026-11-01", 0, 0)]
    public void OffendingAny_EdgesOfTheWindows_AreBothIncluded(string disposedOn, int before, int after)
    {
        var measure = Offending(A.Family().With(A.Parent().Offended("O1", "2025-07-01", disposedOn)));
        Assert.Equal((after, before), (measure.Numerator, measure.Denominator));
    }

    [Theory]
    [InlineData("CONVICTED", 1)]
    [InlineData("CAUTION", 1)]
    [InlineData("YOUTH_CAUTION", 1)]
    [InlineData("YOUTH_CONDITIONAL_CAUTION", 1)]
    [InlineData("CHARGED", 0)]
    [InlineData("COMMUNITY_RESOLUTION", 0)]
    [InlineData("NFA", 0)]
    [InlineData("ACQUITTED", 0)]
    public void OffendingAny_Disposals_CountWhenProven(string disposal, int count) => Assert.Equal(
        count, Offending(A.Family().With(A.Parent().Offended("O1", Before, Before, disposal))).Denominator);

    [Fact]
    public void OffendingAny_NoDayOfDisposal_IsNotCounted() => Assert.Equal(
        0, Offending(A.Family().With(A.Parent().Offended("O1", After, null))).Numerator);

    /// <summary>Under 18 at the offence, whatever the age at the disposal: born on 1 August 2007.</summary>
    [Theory]
    [InlineData("2025-07-31", 1)]
    [InlineData("2025-08-01", 0)]
    public void OffendingYouth_AgeAtTheOffence_Decides(string offenceOn, int count)
    {
        var member = A.Child().BornOn("2007-08-01").Offended("O1", offenceOn, Before);
        var family = A.Family().With(member).Build();
        var measure = ChangeMeasure.OffendingYouth(family, A.Run().Build());
        Assert.Equal((MeasureNames.OffendingYouth, (long?)count), (measure.Name, measure.Denominator));
        Assert.Equal(1, ChangeMeasure.OffendingAny(family, A.Run().Build()).Denominator);
    }

    [Fact]
    public void OffendingAny_TwoMembersOneOffence_IsCountedOnce()
    {
        var family = A.Family()
            .With(A.Parent().Offended("O1", Before, Before))
            .With(A.Child().Offended("O1", Before, Before).Offended("O2", Before, Before));
        var measure = Offending(family);
        Assert.Equal(2, measure.Denominator);
        Assert.Equal(3, measure.Evidence.Count);
    }

    /// <summary>
    /// Proof needs the baseline covered (R24); the result window may have holes when facts prove NotMet.
    /// </summary>
    [Theory]
    [InlineData(1, 1, "2025-07-15", "2026-05-01", MeasureState.NotMet)]
    [InlineData(1, 1, "2025-07-16", "2026-05-01", MeasureState.Unknown)]
    [InlineData(0, 1, "2025-07-15", "2026-05-02", MeasureState.NotMet)]
    [InlineData(0, 1, "2025-07-16", "2026-05-01", MeasureState.Unknown)]
    [InlineData(1, 1, "2025-07-15", "2026-05-02", MeasureState.NotMet)]
    [InlineData(1, 0, "2025-07-15", "2026-05-02", MeasureState.Unknown)]
    [InlineData(1, 0, "2025-07-15", "2026-05-01", MeasureState.Met)]
    [InlineData(0, 0, "2025-07-15", "2026-05-02", MeasureState.Unknown)]
    [InlineData(0, 0, "2025-07-16", "2026-05-01", MeasureState.Unknown)]
    [InlineData(0, 0, "2025-07-15", "2026-05-01", MeasureState.NotApplicable)]
    public void OffendingAny_OneDayNotCovered_IsUnknownUnlessProved(
        int before, int after, string baselineFrom, string resultFrom, MeasureState state)
    {
        var run = A.Run()
            .Covering(Feed.Police, baselineFrom, "2026-01-14")
            .Covering(Feed.Police, resultFrom, "2026-10-31");
        Assert.Equal(state, Offending(A.Family().With(Offender(before, after)), run).State);
    }

    [Theory]
    [InlineData("2026-09-30", MeasureState.NotMet)]
    [InlineData("2026-09-29", MeasureState.Unknown)]
    public void OffendingAny_EvidenceThirtyTwoDaysOld_IsStaleWhateverTheFacts(string end, MeasureState state)
    {
        var run = A.Run().Covering(Feed.Police, "2020-01-01", end);
        var measure = Offending(A.Family().With(Offender(0, 1)), run);
        Assert.Equal(state, measure.State);
        Assert.Equal(state == MeasureState.Unknown, measure.Window is null);
    }

    /// <summary>The result ends at the feed's evidence date, not at the day of the run.</summary>
    [Fact]
    public void OffendingAny_EvidenceBeforeTheRun_EndsTheResultThere()
    {
        var run = A.Run().Covering(Feed.Police, "2020-01-01", "2026-10-15");
        Assert.Equal(new DateSpan(new(2026, 4, 16), new(2026, 10, 15)), Offending(A.Family(), run).Window);
    }

    /// <summary>ASB draws on police and housing: the earlier E, both covered, none stale (R10).</summary>
    [Fact]
    public void Asb_TwoFeeds_AreOneBasis()
    {
        var earlier = A.Run().Covering(Feed.Housing, "2020-01-01", "2026-10-15");
        Assert.Equal(new DateSpan(new(2026, 4, 16), new(2026, 10, 15)), Asb(A.Family(), earlier).Window);
        var stale = A.Run().Covering(Feed.Housing, "2020-01-01", "2026-09-29");
        Assert.Equal("STALE:housing", Asb(A.Family(), stale).Reason);
        var hole = A.Run().Covering(Feed.Housing, "2026-02-01", "2026-10-31");
        Assert.Equal("NOT_COVERED:housing", Asb(A.Family(), hole).Reason);
        Assert.Equal(MeasureState.NotApplicable, Offending(A.Family(), stale).State);
    }

    [Theory]
    [InlineData("ASB", "SUSPECT", 1)]
    [InlineData("ASB", "VICTIM", 0)]
    [InlineData("ASB", "WITNESS", 0)]
    [InlineData("MISSING", "SUSPECT", 0)]
    [InlineData("DOMESTIC_ABUSE", "SUSPECT", 0)]
    public void Asb_Incidents_CountAsSuspect(string kind, string role, int count) =>
        Assert.Equal(count, Asb(A.Family().With(A.Parent().Incident("I1", kind, role, Before))).Denominator);

    [Theory]
    [InlineData("ASB_CASE", true, 1)]
    [InlineData("ABC", true, 1)]
    [InlineData("INJUNCTION", true, 1)]
    [InlineData("NSP_ASB", true, 1)]
    [InlineData("DEMOTION", true, 1)]
    [InlineData("EVICTION_ASB", true, 1)]
    [InlineData("NSP_ARREARS", true, 0)]
    [InlineData("EVICTION_ARREARS", true, 0)]
    [InlineData("ABC", false, 0)]
    public void Asb_HousingActions_CountAgainstTenantsOnly(string kind, bool isTenant, int count)
    {
        var tenancy = A.Tenancy().Action("H1", kind, Before);
        var member = A.Parent().Tenant(tenancy, "2020-01-01", null, isTenant);
        Assert.Equal(count, Asb(A.Family().With(member)).Denominator);
    }

    /// <summary>The member is a tenant on the action's day (R17), and joint tenants share one action (R16).</summary>
    [Theory]
    [InlineData("2025-10-01", "2025-10-31", 1)]
    [InlineData("2025-10-02", null, 0)]
    [InlineData("2025-01-01", "2025-09-30", 0)]
    public void Asb_HousingAction_NeedsTheTenancyOnItsDay(string from, string? to, int count)
    {
        var tenancy = A.Tenancy().Action("H1", "ABC", Before);
        var family = A.Family().With(A.Parent().Tenant(tenancy, from, to)).With(A.Parent().Tenant(tenancy, from, to));
        Assert.Equal(count, Asb(family).Denominator);
    }

    /// <summary>An incident and a housing action of one reference are two things.</summary>
    [Fact]
    public void Asb_IncidentAndActionOfOneReference_AreTwo()
    {
        var member = A.Parent()
            .Incident("7", "ASB", "SUSPECT", Before)
            .Tenant(A.Tenancy().Action("7", "ABC", Before), "2020-01-01");
        Assert.Equal(2, Asb(A.Family().With(member)).Denominator);
    }

    /// <summary>
    /// Each window measures its own members; what a measured member did at any day inside it counts (R11).
    /// </summary>
    [Theory]
    [InlineData("2020-01-01", "2025-07-14", 0, 0)]
    [InlineData("2020-01-01", "2025-07-15", 1, 0)]
    [InlineData("2026-01-15", "2026-04-30", 0, 0)]
    [InlineData("2026-10-31", null, 0, 1)]
    public void OffendingAny_Members_AreThoseOfEachWindow(string joined, string? left, int before, int after)
    {
        var member = Offender(1, 1).MemberFrom(joined, left);
        var measure = Offending(A.Family().With(member));
        Assert.Equal((after, before), (measure.Numerator, measure.Denominator));
    }

    [Fact]
    public void OffendingAny_Reasons_SayWhich()
    {
        Assert.Equal(MeasureReasons.NewProblem, Offending(A.Family().With(Offender(0, 1))).Reason);
        Assert.Equal(MeasureReasons.FallTooSmall, Offending(A.Family().With(Offender(1, 1))).Reason);
        Assert.Equal(MeasureReasons.FallReached, Offending(A.Family().With(Offender(1, 0))).Reason);
        Assert.Equal(MeasureReasons.NoBaseline, Offending(A.Family()).Reason);
    }

    private static MemberBuilder Offender(int before, int after)
    {
        var member = A.Parent();
        for (var i = 0; i < before; i++)
            member.Offended($"B{i}", Before, Before);
        for (var i = 0; i < after; i++)
            member.Offended($"A{i}", After, After);
        return member;
    }

    private static Measure Offending(FamilyBuilder family, RunBuilder? run = null) =>
        ChangeMeasure.OffendingAny(family.Build(), (run ?? A.Run()).Build());

    private static Measure Asb(FamilyBuilder family, RunBuilder? run = null) =>
        ChangeMeasure.Asb(family.Build(), (run ?? A.Run()).Build());
}
