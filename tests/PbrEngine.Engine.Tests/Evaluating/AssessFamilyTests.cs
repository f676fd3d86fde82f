using PbrEngine.Domain.Extracts;
using PbrEngine.Domain.Measures;
using PbrEngine.Domain.Outcomes;
using PbrEngine.Engine.Evaluating;
using PbrEngine.TestKit.Evaluating;
using PbrEngine.TestKit.Facts;

namespace PbrEngine.Engine.Tests.Evaluating;

/// <summary>D is the day of attachment, 15 January 2026, or the day of the run for a family not attached.</summary>
public sealed class AssessFamilyTests
{
    /// <summary>0–15 wherever they live, 16–18 only when resident, at D.</summary>
    [Theory]
    [InlineData("2026-01-15", true, Answer.Yes)]
    [InlineData("2026-01-16", true, Answer.No)]
    [InlineData("2010-01-16", false, Answer.Yes)]
    [InlineData("2010-01-15", false, Answer.No)]
    [InlineData("2010-01-15", true, Answer.Yes)]
    [InlineData("2007-01-16", true, Answer.Yes)]
    [InlineData("2007-01-15", true, Answer.No)]
    [InlineData(null, true, Answer.Unknown)]
    public void DependentChild_AgesAndResidence_Decide(string? born, bool resident, Answer answer)
    {
        var child = A.Child().BornOn(born);
        Assert.Equal(answer, Tally(A.Family().With(resident ? child : child.NonResident())).DependentChild);
    }

    [Fact]
    public void DependentChild_RoleAndMembership_AreNeededAtD()
    {
        Assert.Equal(Answer.No, Tally(A.Family().With(A.Parent().BornOn("2012-01-01"))).DependentChild);
        Assert.Equal(Answer.No, Tally(A.Family().With(A.Child().MemberFrom("2026-01-16"))).DependentChild);
        Assert.Equal(
            Answer.No, Tally(A.Family().With(A.Child().MemberFrom("2020-01-01", "2026-01-14"))).DependentChild);
        Assert.Equal(
            Answer.Yes, Tally(A.Family().With(A.Child().MemberFrom("2020-01-01", "2026-01-15"))).DependentChild);
        var both = A.Family().With(A.Child().BornOn(null)).With(A.Child());
        Assert.Equal(Answer.Yes, Tally(both).DependentChild);
    }

    [Theory]
    [InlineData("2026-01-15", "2026-01-15")]
    [InlineData("2026-10-31", "2026-10-31")]
    [InlineData("2026-11-01", "2026-10-31")]
    [InlineData(null, "2026-10-31")]
    public void Assess_Day_IsAttachmentOrTheRun(string? attachedOn, string day)
    {
        var assessment = Assess(A.Family().AttachedOn(attachedOn).With(A.Child()));
        Assert.Equal(A.Day(day), assessment.Tally.On);
        Assert.All(assessment.Problems, p => Assert.Equal(A.Day(day), p.On));
        Assert.All(assessment.ProblemsNow, p => Assert.Equal(A.Day("2026-10-31"), p.On));
        Assert.Equal(attachedOn is null or "2026-11-01", assessment.Standing.AttachedOn is null);
    }

    /// <summary>A family not attached has no measures and no standings (R36).</summary>
    [Fact]
    public void Assess_NotAttached_HasPresencesOnly()
    {
        var assessment = Assess(A.Family().AttachedOn("2026-11-01").With(A.Child()));
        Assert.Empty(assessment.Measures);
        Assert.Empty(assessment.ProblemStandings);
        Assert.Equal(6, assessment.Problems.Count);
    }

    /// <summary>A programme of needs looks at what the family has rows for, and counts what was known at D.</summary>
    [Fact]
    public void Assess_ProgrammeOfNeeds_LooksAtTheFamilysOwn()
    {
        var context = A.Run().Under(NeedsProgramme.Parameters().Build()).Build();
        var family = A.Family().With(A.Child())
            .ClosedNeed("7.1", "2026-01-15", "2026-05-02")
            .Need("1.1", "2026-01-16")
            .Need("help", "2026-01-05");
        var assessment = AssessFamily.Assess(family.Build(), context);
        Assert.Equal(1, assessment.Tally.Certain);
        Assert.Equal(
            ["1.1:Absent", "7.1:Present", "help:Present"], assessment.Problems.Select(p => $"{p.Code}:{p.State}"));
        Assert.All(assessment.ProblemsNow, p => Assert.Equal(Presence.Present, p.State));
        Assert.Equal(
            ["absence", "need_closed.1.1", "no_crime", "need_closed.7.1", "need_closed.help"],
            assessment.Measures.Where(m => m.PersonId.Length == 0).Select(m => m.Name));
        Assert.Equal(
            ["1.1:NotMet", "7.1:Met", "help:NotMet"],
            assessment.ProblemStandings.Select(s => $"{s.Code}:{s.State}"));
    }

    [Fact]
    public void Assess_Standings_JoinBothDaysNeedsAndMeasures()
    {
        var family = A.Family()
            .With(A.Child().Status("CIN", "2025-06-01", "2026-02-01").Placed("EHE", "2020-01-01"))
            .Need("health", "2026-05-01");
        var standings = Assess(family).ProblemStandings.ToDictionary(s => s.Code, StringComparer.Ordinal);
        Assert.Equal((Presence.Present, Presence.Absent, false), Of("help"));
        Assert.Equal((Presence.Absent, Presence.Present, true), Of("health"));
        Assert.Equal(["help", "need_closed.help"], standings["help"].Measures.Select(m => m.Name));
        Assert.Equal(
            ["absence", "exclusions", "need_closed.education"], standings["education"].Measures.Select(m => m.Name));
        Assert.All(standings["education"].Measures, m => Assert.Equal("", m.PersonId));
        Assert.Equal(MeasureState.Met, standings["help"].State);

        (Presence, Presence, bool) Of(string code) =>
            (standings[code].AtAttachment, standings[code].AtRun, standings[code].HasNeed);
    }

    [Fact]
    public void Tally_ProblemsOnD_AreCounted()
    {
        var run = A.Run().NeverDelivered(Feed.Dwp);
        var family = A.Family()
            .With(A.Child().Placed("EHE", "2020-01-01"))
            .Need("health", "2026-01-15")
            .Need("help", "2026-01-16");
        var tally = Tally(family, run);
        Assert.Equal((1, 1), (tally.Certain, tally.Unknown));
    }

    private static ProblemTally Tally(FamilyBuilder family, RunBuilder? run = null) => Assess(family, run).Tally;

    private static FamilyAssessment Assess(FamilyBuilder family, RunBuilder? run = null) =>
        AssessFamily.Assess(family.Build(), (run ?? A.Run()).Build());
}
