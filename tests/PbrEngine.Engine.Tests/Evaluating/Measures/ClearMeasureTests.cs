using PbrEngine.Domain.Extracts;
using PbrEngine.Domain.Measures;
using PbrEngine.Domain.Time;
using PbrEngine.Engine.Evaluating;
using PbrEngine.Engine.Evaluating.Measures;
using PbrEngine.TestKit.Evaluating;
using PbrEngine.TestKit.Facts;

namespace PbrEngine.Engine.Tests.Evaluating.Measures;

/// <summary>
/// As at 31 October 2026 the last six months are 1 May to 31 October; the twelve months before attachment on
/// 15 January 2026 are 15 January 2025 to 14 January 2026.
/// </summary>
public sealed class ClearMeasureTests
{
    [Theory]
    [InlineData("2026-04-30", MeasureState.Met)]
    [InlineData("2026-05-01", MeasureState.NotMet)]
    [InlineData("2026-10-31", MeasureState.NotMet)]
    [InlineData("2026-11-01", MeasureState.Met)]
    public void DomesticAbuse_EdgesOfTheWindow_AreBothIncluded(string on, MeasureState state)
    {
        var member = A.Parent().Incident("I1", "DOMESTIC_ABUSE", "VICTIM", on);
        var measure = Abuse(A.Family().With(member).Need("domestic_abuse", "2026-01-10"));
        Assert.Equal(state, measure.State);
        Assert.Equal(new DateSpan(new(2026, 5, 1), new(2026, 10, 31)), measure.Window);
    }

    [Theory]
    [InlineData("DOMESTIC_ABUSE", "SUSPECT", MeasureState.NotMet)]
    [InlineData("DOMESTIC_ABUSE", "VICTIM", MeasureState.NotMet)]
    [InlineData("DOMESTIC_ABUSE", "WITNESS", MeasureState.NotApplicable)]
    [InlineData("ASB", "SUSPECT", MeasureState.NotApplicable)]
    public void DomesticAbuse_Roles_AreSuspectAndVictim(string kind, string role, MeasureState state) =>
        Assert.Equal(state, Abuse(A.Family().With(A.Parent().Incident("I1", kind, role, "2026-08-01"))).State);

    /// <summary>"Before" is the twelve months before attachment (R25).</summary>
    [Theory]
    [InlineData("2025-01-14", MeasureState.NotApplicable)]
    [InlineData("2025-01-15", MeasureState.Met)]
    [InlineData("2026-01-14", MeasureState.Met)]
    [InlineData("2026-01-15", MeasureState.NotApplicable)]
    public void DomesticAbuse_NoneBefore_IsNotApplicable(string on, MeasureState state)
    {
        var member = A.Parent().Incident("I1", "DOMESTIC_ABUSE", "SUSPECT", on);
        Assert.Equal(state, Abuse(A.Family().With(member)).State);
    }

    [Fact]
    public void DomesticAbuse_NeedRowAlone_IsMet()
    {
        Assert.Equal(MeasureState.Met, Abuse(A.Family().Need("domestic_abuse", "2026-08-01")).State);
        Assert.Equal(MeasureState.NotApplicable, Abuse(A.Family().Need("help", "2026-08-01")).State);
    }

    [Theory]
    [InlineData("2026-05-01", null, MeasureState.Met)]
    [InlineData("2026-05-02", null, MeasureState.Unknown)]
    [InlineData("2026-05-02", "2026-08-01", MeasureState.NotMet)]
    public void DomesticAbuse_OneDayNotCovered_IsUnknownUnlessProved(
        string from, string? incidentOn, MeasureState state)
    {
        var member = A.Parent();
        if (incidentOn is not null)
            member.Incident("I1", "DOMESTIC_ABUSE", "SUSPECT", incidentOn);
        var family = A.Family().With(member).Need("domestic_abuse", "2026-01-10");
        Assert.Equal(state, Abuse(family, A.Run().Covering(Feed.Police, from, "2026-10-31")).State);
    }

    [Theory]
    [InlineData("2026-09-30", MeasureState.NotMet)]
    [InlineData("2026-09-29", MeasureState.Unknown)]
    public void DomesticAbuse_EvidenceThirtyTwoDaysOld_IsStaleWhateverTheFacts(string end, MeasureState state)
    {
        var member = A.Parent().Incident("I1", "DOMESTIC_ABUSE", "SUSPECT", "2026-08-01");
        var measure = Abuse(A.Family().With(member), A.Run().Covering(Feed.Police, "2020-01-01", end));
        Assert.Equal(state, measure.State);
        Assert.Equal(state == MeasureState.Unknown, measure.Reason == "STALE:police");
    }

    /// <summary>A status open on any one day of the six months.</summary>
    [Theory]
    [InlineData("2025-06-01", "2026-04-30", MeasureState.Met)]
    [InlineData("2025-06-01", "2026-05-01", MeasureState.NotMet)]
    [InlineData("2025-06-01", null, MeasureState.NotMet)]
    [InlineData("2026-10-31", "2026-10-31", MeasureState.NotMet)]
    [InlineData("2026-11-01", null, MeasureState.NotApplicable)]
    public void Help_StatusOpenOnAnyDay_IsNotMet(string from, string? to, MeasureState state) =>
        Assert.Equal(state, Help(A.Family().With(A.Child().Status("CIN", from, to))).State);

    [Theory]
    [InlineData("2024-01-01", "2025-01-14", MeasureState.NotApplicable)]
    [InlineData("2024-01-01", "2025-01-15", MeasureState.Met)]
    [InlineData("2026-01-14", "2026-02-01", MeasureState.Met)]
    [InlineData("2026-01-15", "2026-02-01", MeasureState.NotApplicable)]
    public void Help_NoneOpenBefore_IsNotApplicable(string from, string to, MeasureState state) =>
        Assert.Equal(state, Help(A.Family().With(A.Child().Status("CP", from, to))).State);

    [Fact]
    public void Help_NeedRowAlone_IsMetAndEvidence()
    {
        var measure = Help(A.Family().Need("help", "2026-08-01"));
        Assert.Equal((MeasureState.Met, MeasureReasons.Clear), (measure.State, measure.Reason));
        Assert.Single(measure.Evidence);
    }

    [Fact]
    public void Help_StatusOfAParent_IsNoChilds() => Assert.Equal(
        MeasureState.NotApplicable, Help(A.Family().With(A.Parent().Status("LAC", "2020-01-01"))).State);

    [Fact]
    public void Help_StatusOutsideTheList_IsNone()
    {
        var fewer = A.Run().Under(A.Parameters().Codes("help.statuses", "CP LAC").Build());
        Assert.Equal(
            MeasureState.NotApplicable, Help(A.Family().With(A.Child().Status("CIN", "2020-01-01")), fewer).State);
    }

    [Theory]
    [InlineData("2026-05-01", MeasureState.Met)]
    [InlineData("2026-05-02", MeasureState.Unknown)]
    public void Help_OneDayNotCovered_IsUnknown(string from, MeasureState state)
    {
        var run = A.Run().Covering(Feed.SocialCare, from, "2026-10-31");
        Assert.Equal(state, Help(A.Family().Need("help", "2026-01-01"), run).State);
    }

    /// <summary>A child who joined after the status was closed brings the facts of the window along (R11).</summary>
    [Theory]
    [InlineData("2026-10-31", MeasureState.NotMet)]
    [InlineData("2026-11-01", MeasureState.NotApplicable)]
    public void Help_JoinedInsideTheWindow_IsMeasured(string joined, MeasureState state)
    {
        var child = A.Child().MemberFrom(joined).Status("CP", "2026-05-01", "2026-06-01");
        Assert.Equal(state, Help(A.Family().With(child)).State);
    }

    /// <summary>Proven offences of any age, by disposal (R15); the window is that of domestic abuse.</summary>
    [Theory]
    [InlineData("2026-04-30", "CONVICTED", MeasureState.Met)]
    [InlineData("2026-05-01", "CONVICTED", MeasureState.NotMet)]
    [InlineData("2026-10-31", "YOUTH_CAUTION", MeasureState.NotMet)]
    [InlineData("2026-11-01", "CONVICTED", MeasureState.Met)]
    [InlineData("2026-08-01", "NFA", MeasureState.Met)]
    [InlineData("2026-08-01", "COMMUNITY_RESOLUTION", MeasureState.Met)]
    public void NoCrime_ProvenOffences_AreNotMet(string disposedOn, string disposal, MeasureState state)
    {
        var adult = A.Parent().Offended("O1", "2026-01-01", disposedOn, disposal);
        Assert.Equal(state, NoCrime(A.Family().With(adult)).State);
        var child = A.Child().BornOn("2012-01-01").Offended("O1", "2026-01-01", disposedOn, disposal);
        Assert.Equal(state, NoCrime(A.Family().With(child)).State);
    }

    [Theory]
    [InlineData("ASB", "SUSPECT", "2026-05-01", MeasureState.NotMet)]
    [InlineData("ASB", "SUSPECT", "2026-04-30", MeasureState.Met)]
    [InlineData("ASB", "VICTIM", "2026-08-01", MeasureState.Met)]
    [InlineData("DOMESTIC_ABUSE", "SUSPECT", "2026-08-01", MeasureState.Met)]
    public void NoCrime_AntiSocialBehaviour_IsNotMet(string kind, string role, string on, MeasureState state) =>
        Assert.Equal(state, NoCrime(A.Family().With(A.Parent().Incident("I1", kind, role, on))).State);

    [Theory]
    [InlineData("INJUNCTION", "2026-05-01", MeasureState.NotMet)]
    [InlineData("INJUNCTION", "2026-04-30", MeasureState.Met)]
    [InlineData("NSP_ARREARS", "2026-08-01", MeasureState.Met)]
    public void NoCrime_HousingActions_AreNotMet(string kind, string on, MeasureState state)
    {
        var tenant = A.Parent().Tenant(A.Tenancy().Action("H1", kind, on), "2015-01-01");
        Assert.Equal(state, NoCrime(A.Family().With(tenant)).State);
    }

    /// <summary>It has no NotApplicable: it is asked only of families with needs of the kind (09, R39).</summary>
    [Fact]
    public void NoCrime_NothingEver_IsMetByItsNeedRows()
    {
        var measure = NoCrime(A.Family().With(A.Parent()).Need("7.1", "2026-01-05").Need("1.1", "2026-01-05"));
        Assert.Equal((MeasureState.Met, MeasureReasons.Clear), (measure.State, measure.Reason));
        Assert.Single(measure.Evidence);
        Assert.Equal(new DateSpan(new(2026, 5, 1), new(2026, 10, 31)), measure.Window);
    }

    /// <summary>Police and housing together (R10): both cover the window, or what happened proves it.</summary>
    [Theory]
    [InlineData("2026-05-01", "2026-05-01", null, MeasureState.Met, "CLEAR")]
    [InlineData("2026-05-02", "2026-05-01", null, MeasureState.Unknown, "NOT_COVERED:police")]
    [InlineData("2026-05-01", "2026-05-02", null, MeasureState.Unknown, "NOT_COVERED:housing")]
    [InlineData("2026-05-01", "2026-05-02", "2026-08-01", MeasureState.NotMet, "HAPPENED")]
    public void NoCrime_OneDayNotCovered_IsUnknownUnlessProved(
        string police, string housing, string? disposedOn, MeasureState state, string reason)
    {
        var member = A.Parent();
        if (disposedOn is not null)
            member.Offended("O1", "2026-01-01", disposedOn, "CONVICTED");
        var run = Crime().Covering(Feed.Police, police, "2026-10-31").Covering(Feed.Housing, housing, "2026-10-31");
        var measure = NoCrime(A.Family().With(member), run);
        Assert.Equal((state, reason), (measure.State, measure.Reason));
    }

    /// <summary>The window ends at the earlier evidence date (R10); stale comes before everything (R07).</summary>
    [Theory]
    [InlineData("2026-09-30", "2026-03-30", MeasureState.Met)]
    [InlineData("2026-09-30", "2026-03-31", MeasureState.NotMet)]
    [InlineData("2026-09-30", "2026-10-01", MeasureState.Met)]
    [InlineData("2026-09-29", "2026-08-01", MeasureState.Unknown)]
    public void NoCrime_HousingBehindPolice_EndsWhereHousingEnds(
        string housingTo, string disposedOn, MeasureState state)
    {
        var member = A.Parent().Offended("O1", "2026-01-01", disposedOn, "CONVICTED");
        var measure = NoCrime(A.Family().With(member), Crime().Covering(Feed.Housing, "2015-01-01", housingTo));
        Assert.Equal(state, measure.State);
        Assert.Equal(state == MeasureState.Unknown, measure.Reason == "STALE:housing");
        Assert.Equal(state == MeasureState.Unknown, measure.Window is null);
    }

    private static RunBuilder Crime() => A.Run().Under(NeedsProgramme.Parameters().Build());

    private static Measure NoCrime(FamilyBuilder family, RunBuilder? run = null) =>
        ClearMeasure.NoCrime(family.Build(), (run ?? Crime()).Build());

    private static Measure Abuse(FamilyBuilder family, RunBuilder? run = null) =>
        ClearMeasure.DomesticAbuse(family.Build(), (run ?? A.Run()).Build());

    private static Measure Help(FamilyBuilder family, RunBuilder? run = null) =>
        ClearMeasure.Help(family.Build(), (run ?? A.Run()).Build());
}
