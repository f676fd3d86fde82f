using PbrEngine.Domain.Extracts;
using PbrEngine.Domain.Measures;
using PbrEngine.Domain.Time;
using PbrEngine.Engine.Evaluating.Presences;
using PbrEngine.TestKit.Evaluating;
using PbrEngine.TestKit.Facts;

namespace PbrEngine.Engine.Tests.Evaluating.Presences;

/// <summary>D is 15 January 2026 unless said otherwise: twelve months are 16 January 2025 to 15 January 2026.</summary>
public sealed class ProblemPresencesTests
{
    private const string D = "2026-01-15";

    [Theory]
    [InlineData("2025-01-15", Presence.Absent)]
    [InlineData("2025-01-16", Presence.Present)]
    [InlineData("2026-01-15", Presence.Present)]
    [InlineData("2026-01-16", Presence.Absent)]
    public void Crime_ProvenOffence_CountsForTwelveMonths(string disposedOn, Presence state)
    {
        var presence = Of("crime", A.Family().With(A.Parent().Offended("O1", "2024-12-01", disposedOn)));
        Assert.Equal(state, presence.State);
        Assert.Equal(state == Presence.Present ? 1 : 0, presence.Evidence.Count);
    }

    [Fact]
    public void Crime_NotProvenOrUndated_IsAbsent()
    {
        var member = A.Parent()
            .Offended("O1", "2025-12-01", "2025-12-02", "CHARGED")
            .Offended("O2", "2025-12-01", null);
        Assert.Equal(Presence.Absent, Of("crime", A.Family().With(member)).State);
    }

    [Theory]
    [InlineData("ASB", "SUSPECT", "2025-01-16", Presence.Present)]
    [InlineData("ASB", "SUSPECT", "2025-01-15", Presence.Absent)]
    [InlineData("ASB", "VICTIM", "2025-12-01", Presence.Absent)]
    public void Crime_AntiSocialBehaviour_IsTheSameProblem(string kind, string role, string on, Presence state) =>
        Assert.Equal(state, Of("crime", A.Family().With(A.Parent().Incident("I1", kind, role, on))).State);

    [Theory]
    [InlineData("NSP_ASB", "2025-12-01", Presence.Present)]
    [InlineData("NSP_ARREARS", "2025-12-01", Presence.Absent)]
    [InlineData("NSP_ASB", "2025-01-15", Presence.Absent)]
    public void Crime_HousingAction_IsTheSameProblem(string kind, string on, Presence state)
    {
        var tenant = A.Parent().Tenant(A.Tenancy().Action("H1", kind, on), "2020-01-01");
        Assert.Equal(state, Of("crime", A.Family().With(tenant)).State);
    }

    /// <summary>Present if either is, else Unknown if either is, else Absent; ASB needs police and housing.</summary>
    [Theory]
    [InlineData(true, "2026-01-10", Presence.Present)]
    [InlineData(false, "2026-01-10", Presence.Unknown)]
    [InlineData(false, "2025-01-16", Presence.Absent)]
    public void Crime_HousingNotCovered_IsUnknownUnlessShown(bool offended, string housingFrom, Presence state)
    {
        var member = offended ? A.Parent().Offended("O1", "2025-12-01", "2025-12-02") : A.Parent();
        var run = A.Run().Covering(Feed.Housing, housingFrom, "2026-10-31");
        var presence = Of("crime", A.Family().With(member), run);
        Assert.Equal(state, presence.State);
        Assert.Equal(state == Presence.Unknown ? "NOT_COVERED:housing" : "", presence.Reason);
    }

    /// <summary>Windows end at min(D, E): evidence before D moves them, evidence after it doesn't.</summary>
    [Theory]
    [InlineData("2026-01-15", "2025-01-16", "2026-01-15")]
    [InlineData("2026-03-01", "2025-01-16", "2026-01-15")]
    [InlineData("2026-01-10", "2025-01-11", "2026-01-10")]
    public void DomesticAbuse_Window_EndsAtTheEarlierOfDAndE(string end, string from, string to)
    {
        var run = A.Run().AsAt("2026-03-10").Covering(Feed.Police, "2020-01-01", end);
        Assert.Equal(new DateSpan(A.Day(from), A.Day(to)), Of("domestic_abuse", A.Family(), run).Window);
    }

    /// <summary>For presence staleness is D − E (R09).</summary>
    [Theory]
    [InlineData("2025-12-15", Presence.Absent)]
    [InlineData("2025-12-14", Presence.Unknown)]
    public void Presence_EvidenceThirtyTwoDaysBeforeD_IsStale(string end, Presence state)
    {
        var run = A.Run().AsAt("2026-10-31")
            .Covering(Feed.Police, "2020-01-01", end)
            .Covering(Feed.SocialCare, "2020-01-01", end)
            .Covering(Feed.Dwp, "2020-01-01", end);
        Assert.Equal(state, Of("domestic_abuse", A.Family(), run).State);
        Assert.Equal(state, Of("help", A.Family(), run).State);
        Assert.Equal(state, Of("work", A.Family(), run).State);
        Assert.Equal(state, Of("crime", A.Family(), run).State);
        Assert.Equal(Presence.Absent, Of("health", A.Family(), run).State);
    }

    [Theory]
    [InlineData("VICTIM", "2025-01-16", Presence.Present)]
    [InlineData("VICTIM", "2025-01-15", Presence.Absent)]
    [InlineData("SUSPECT", "2026-01-15", Presence.Present)]
    [InlineData("WITNESS", "2026-01-15", Presence.Absent)]
    public void DomesticAbuse_Incident_CountsForTwelveMonths(string role, string on, Presence state) => Assert.Equal(
        state, Of("domestic_abuse", A.Family().With(A.Parent().Incident("I1", "DOMESTIC_ABUSE", role, on))).State);

    [Theory]
    [InlineData("2025-01-16", Presence.Absent)]
    [InlineData("2025-01-17", Presence.Unknown)]
    public void DomesticAbuse_OneDayNotCovered_IsUnknown(string from, Presence state)
    {
        var run = A.Run().Covering(Feed.Police, from, "2026-10-31");
        Assert.Equal(state, Of("domestic_abuse", A.Family(), run).State);
        var shown = A.Family().With(A.Parent().Incident("I1", "DOMESTIC_ABUSE", "VICTIM", "2025-12-01"));
        Assert.Equal(Presence.Present, Of("domestic_abuse", shown, run).State);
    }

    [Theory]
    [InlineData("2025-01-01", "2026-01-14", Presence.Absent)]
    [InlineData("2025-01-01", "2026-01-15", Presence.Present)]
    [InlineData("2026-01-15", null, Presence.Present)]
    [InlineData("2026-01-16", null, Presence.Absent)]
    public void Help_StatusOpenOnTheDay_IsPresent(string from, string? to, Presence state) =>
        Assert.Equal(state, Of("help", A.Family().With(A.Child().Status("CIN", from, to))).State);

    [Fact]
    public void Help_DayNotCovered_IsUnknown()
    {
        var run = A.Run()
            .Covering(Feed.SocialCare, "2020-01-01", "2026-01-14")
            .Covering(Feed.SocialCare, "2026-01-16", "2026-10-31");
        Assert.Equal(Presence.Unknown, Of("help", A.Family(), run).State);
    }

    [Theory]
    [InlineData("ESA", null, "2026-01-15", null, Presence.Present)]
    [InlineData("ESA", null, "2026-01-16", null, Presence.Absent)]
    [InlineData("ESA", null, "2025-01-01", "2026-01-14", Presence.Absent)]
    [InlineData("UC", "planning", "2025-01-01", null, Presence.Present)]
    [InlineData("UC", "light_touch", "2025-01-01", null, Presence.Absent)]
    public void Work_BenefitOnTheDay_IsPresent(
        string benefit, string? group, string from, string? to, Presence state) =>
        Assert.Equal(state, Of("work", A.Family().With(A.Parent().OnBenefit(benefit, from, to, group))).State);

    [Theory]
    [InlineData("2008-01-15", Presence.Present)]
    [InlineData("2008-01-16", Presence.Absent)]
    public void Work_AdultOnTheDay_IsEighteen(string born, Presence state) => Assert.Equal(
        state, Of("work", A.Family().With(A.Child().BornOn(born).OnBenefit("JSA", "2025-12-01"))).State);

    [Fact]
    public void Work_AdultWhomDwpCouldNotMatch_IsUnknown()
    {
        Assert.Equal(Presence.Unknown, Of("work", A.Family().With(A.Parent().Asked(false))).State);
        Assert.Equal(Presence.Absent, Of("work", A.Family().With(A.Parent().Asked(true))).State);
        var on = A.Family().With(A.Parent().Asked(false)).With(A.Parent().OnBenefit("IB", "2020-01-01"));
        Assert.Equal(Presence.Present, Of("work", on).State);
    }

    /// <summary>A need row makes a problem Present from the day it was identified, closed or not (R19).</summary>
    [Theory]
    [InlineData("crime")]
    [InlineData("education")]
    [InlineData("help")]
    [InlineData("work")]
    [InlineData("domestic_abuse")]
    [InlineData("health")]
    public void Presence_NeedRow_IsPresentFromItsDay(string code)
    {
        Assert.Equal(Presence.Present, Of(code, A.Family().Need(code, "2026-01-15")).State);
        Assert.NotEqual(Presence.Present, Of(code, A.Family().Need(code, "2026-01-16")).State);
        Assert.Equal(Presence.Present, Of(code, A.Family().ClosedNeed(code, "2025-06-01", "2025-07-01")).State);
        var stale = A.Run().NeverDelivered(Feed.Police).NeverDelivered(Feed.Schools)
            .NeverDelivered(Feed.SocialCare).NeverDelivered(Feed.Dwp);
        var presence = Of(code, A.Family().Need(code, "2026-01-15"), stale);
        Assert.Equal((Presence.Present, ""), (presence.State, presence.Reason));
    }

    [Fact]
    public void Health_NoNeedRow_IsAbsentAndNeverUnknown() => Assert.Equal(
        Presence.Absent, Of("health", A.Family(), A.Run().NeverDelivered(Feed.EarlyHelp)).State);

    /// <summary>Members on the days looked at; a person who joins the day after is nobody's.</summary>
    [Theory]
    [InlineData("2026-01-15", Presence.Present)]
    [InlineData("2026-01-16", Presence.Absent)]
    public void Presence_MemberWhoJoinsLater_ShowsNothing(string joined, Presence state)
    {
        var child = A.Child().MemberFrom(joined).Status("CP", "2025-01-01").Offended("O1", "2025-10-01", "2025-10-02");
        Assert.Equal(state, Of("help", A.Family().With(child)).State);
        Assert.Equal(state, Of("crime", A.Family().With(child)).State);
    }

    [Fact]
    public void RestsOnNonResidents_OneResidentOrTheFamilyItself_IsEnoughNotTo()
    {
        var away = A.Parent().NonResident().Offended("O1", "2025-10-01", "2025-10-02");
        var home = A.Parent().Offended("O2", "2025-10-01", "2025-10-02");
        var alone = Of("crime", A.Family().With(away));
        Assert.True(alone.RestsOnNonResidents);
        Assert.Equal(["P1"], alone.ShownBy);
        Assert.False(Of("crime", A.Family().With(away).With(home)).RestsOnNonResidents);
        Assert.False(Of("crime", A.Family().With(away).Need("crime", "2025-12-01")).RestsOnNonResidents);
        Assert.True(Of("crime", A.Family().With(away).Need("crime", "2025-12-01", member: 1)).RestsOnNonResidents);
        Assert.False(Of("crime", A.Family().With(home).With(away)).RestsOnNonResidents);
        Assert.False(Of("crime", A.Family().With(A.Child().NonResident())).RestsOnNonResidents);
    }

    [Fact]
    public void On_AnyFamily_IsTheSixProblemsInOrder() => Assert.Equal(
        ["crime", "education", "help", "work", "domestic_abuse", "health"],
        ProblemPresences.On(A.Day(D), A.Family().Build(), A.Run().Build()).Select(p => p.Code));

    /// <summary>A programme's own problems, each shown in the ways that its parameters name.</summary>
    [Fact]
    public void On_OtherProgramme_IsItsProblemsInItsWays()
    {
        var parameters = A.Parameters()
            .Codes("problems", "work crime")
            .Codes("problem.crime.presence", "offending_youth asb")
            .Codes("problem.work.presence", "");
        var family = A.Family().With(A.Parent().Offended("O1", "2025-12-01", "2025-12-02").OnBenefit("JSA", D, null));
        var run = A.Run().Under(parameters.Build()).Build();
        var presences = ProblemPresences.On(A.Day(D), family.Build(), run);
        Assert.Equal(["work Absent", "crime Absent"], presences.Select(p => $"{p.Code} {p.State}"));
        Assert.Equal(Presence.Present, Of("crime", family).State);
        Assert.Equal(Presence.Present, Of("work", family).State);
    }

    private static ProblemPresence Of(string code, FamilyBuilder family, RunBuilder? run = null) => ProblemPresences
        .On(A.Day(D), family.Build(), (run ?? A.Run()).Build())
        .Single(p => p.Code == code);
}
