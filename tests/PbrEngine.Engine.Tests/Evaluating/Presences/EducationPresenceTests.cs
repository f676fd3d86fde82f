using PbrEngine.Domain.Extracts;
using PbrEngine.Domain.Measures;
using PbrEngine.Engine.Evaluating.Presences;
using PbrEngine.TestKit.Evaluating;
using PbrEngine.TestKit.Facts;

namespace PbrEngine.Engine.Tests.Evaluating.Presences;

/// <summary>
/// D is 15 January 2026: the last three complete terms are spring 2025 (from 1 January), summer 2025 and autumn 2025
/// (to 31 December). The child is on a school's roll unless said otherwise.
/// </summary>
public sealed class EducationPresenceTests
{
    [Theory]
    [InlineData(9, Presence.Absent)]
    [InlineData(10, Presence.Present)]
    public void On_AbsenceAtTheThreshold_IsPresent(int absent, Presence state)
    {
        var child = OnRoll().Attended("2025/26", "AU", 100, 0, absent);
        Assert.Equal(state, Of(A.Family().With(child)).State);
    }

    [Theory]
    [InlineData("2024/25", "SP", Presence.Present)]
    [InlineData("2025/26", "SP", Presence.Absent)]
    [InlineData("2024/25", "AU", Presence.Absent)]
    public void On_AbsenceOutsideTheThreeTerms_IsNotCounted(string year, string term, Presence state)
    {
        var child = OnRoll().Attended("2024/25", "SU", 100).Attended(year, term, 100, 100);
        Assert.Equal(state, Of(A.Family().With(child)).State);
    }

    /// <summary>What takes a family in is a rule of its own: the measure's limits don't touch it.</summary>
    [Theory]
    [InlineData("absence.threshold_percent", 50, Presence.Present)]
    [InlineData("absence.terms", 1, Presence.Present)]
    [InlineData("exclusions.suspensions_limit", 9, Presence.Present)]
    [InlineData("presence.absence_threshold_percent", 11, Presence.Absent)]
    [InlineData("presence.terms", 2, Presence.Absent)]
    public void On_LimitsOfPresence_AreItsOwn(string parameter, int value, Presence state)
    {
        var run = A.Run().Under(A.Parameters().Number(parameter, value).Build());
        var child = OnRoll().Attended("2024/25", "SP", 100, 20).Attended("2025/26", "AU", 100);
        Assert.Equal(state, Of(A.Family().With(child), run).State);
    }

    [Theory]
    [InlineData(3, Presence.Present)]
    [InlineData(4, Presence.Absent)]
    public void On_SuspensionsOfPresence_AreItsOwn(int limit, Presence state)
    {
        var run = A.Run().Under(A.Parameters().Number("presence.suspensions_limit", limit).Build());
        var child = OnRoll().Attended("2025/26", "AU", 100);
        child.Suspended("2025-09-10").Suspended("2025-09-11").Suspended("2025-09-12");
        Assert.Equal(state, Of(A.Family().With(child), run).State);
    }

    [Theory]
    [InlineData("unauthorised", Presence.Absent)]
    [InlineData("authorised unauthorised", Presence.Present)]
    public void On_KindsOfAbsence_AreThoseOfPresence(string counted, Presence state)
    {
        var run = A.Run().Under(A.Parameters().Codes("presence.absence_counted", counted).Build());
        var child = OnRoll().Attended("2025/26", "AU", 100, 9, 1);
        Assert.Equal(state, Of(A.Family().With(child), run).State);
    }

    /// <summary>An absence rate needs the whole window; what else shows the problem doesn't (R12).</summary>
    [Fact]
    public void On_WindowNotCovered_AbsenceShowsNothing()
    {
        var run = A.Run().Covering(Feed.Schools, "2025-01-02", "2026-10-31");
        var absent = OnRoll().Attended("2025/26", "AU", 100, 100);
        Assert.Equal(Presence.Unknown, Of(A.Family().With(absent), run).State);
        Assert.Equal(Presence.Present, Of(A.Family().With(absent.Excluded("2025-10-01")), run).State);
    }

    [Theory]
    [InlineData("2025-01-01", Presence.Absent)]
    [InlineData("2025-01-02", Presence.Unknown)]
    public void On_FirstDayNotCovered_IsUnknown(string from, Presence state)
    {
        var run = A.Run().Covering(Feed.Schools, from, "2026-10-31");
        Assert.Equal(state, Of(A.Family().With(OnRoll().Attended("2025/26", "AU", 100)), run).State);
    }

    /// <summary>An absence that can't be told makes the problem Unknown unless something else shows it.</summary>
    [Fact]
    public void On_UnresolvedSessionsThatDecide_IsUnknown()
    {
        var child = OnRoll().Attended("2025/26", "AU", 100, 9, 0, 1);
        Assert.Equal(Presence.Unknown, Of(A.Family().With(child)).State);
        Assert.Equal(Presence.Present, Of(A.Family().With(child.Excluded("2025-10-01"))).State);
    }

    [Theory]
    [InlineData("2025-01-01", Presence.Present)]
    [InlineData("2024-12-31", Presence.Absent)]
    public void On_ThreeSuspensions_AreCountedOverTheTerms(string first, Presence state)
    {
        var child = OnRoll().Attended("2025/26", "AU", 100)
            .Suspended(first)
            .Suspended("2025-06-01")
            .Suspended("2025-12-31");
        Assert.Equal(state, Of(A.Family().With(child)).State);
    }

    [Theory]
    [InlineData("2025-12-31", Presence.Present)]
    [InlineData("2026-01-01", Presence.Absent)]
    public void On_PermanentExclusion_IsPresentInTheTermsOnly(string on, Presence state) => Assert.Equal(
        state, Of(A.Family().With(OnRoll().Attended("2025/26", "AU", 100).Excluded(on))).State);

    [Theory]
    [InlineData("PRU", true, Presence.Present)]
    [InlineData("AP", true, Presence.Present)]
    [InlineData("PRU", false, Presence.Absent)]
    [InlineData("SCHOOL", true, Presence.Absent)]
    [InlineData("CME", false, Presence.Present)]
    [InlineData("EHE", false, Presence.Absent)]
    public void On_PlacementOnTheDay_DecidesByKind(string kind, bool becauseOfExclusion, Presence state)
    {
        var child = A.Child().Placed(kind, "2026-01-15", "2026-01-15", becauseOfExclusion);
        Assert.Equal(state, Of(A.Family().With(child)).State);
    }

    [Theory]
    [InlineData("2025-09-01", "2026-01-14", Presence.Absent)]
    [InlineData("2026-01-16", null, Presence.Absent)]
    [InlineData("2025-09-01", "2026-01-15", Presence.Present)]
    public void On_UnitBecauseOfExclusionOnOtherDays_ShowsNothing(string from, string? to, Presence state)
    {
        var child = OnRoll().Attended("2025/26", "AU", 100).Placed("PRU", from, to, becauseOfExclusion: true);
        Assert.Equal(state, Of(A.Family().With(child)).State);
    }

    [Theory]
    [InlineData("2026-01-14", Presence.Present)]
    [InlineData("2026-01-15", Presence.Absent)]
    public void On_NoPlacementOnTheDay_IsPresent(string to, Presence state)
    {
        var child = A.Child().Placed("EHE", "2020-01-01", to);
        Assert.Equal(state, Of(A.Family().With(child)).State);
    }

    /// <summary>"No placement" needs coverage of the day; CME and a unit because of exclusion don't (R14).</summary>
    [Fact]
    public void On_DayNotCovered_OnlyAStatedPlacementShowsIt()
    {
        var run = A.Run()
            .Covering(Feed.Schools, "2020-01-01", "2026-01-14")
            .Covering(Feed.Schools, "2026-01-16", "2026-10-31");
        Assert.Equal(Presence.Unknown, Of(A.Family().With(A.Child()), run).State);
        Assert.Equal(Presence.Present, Of(A.Family().With(A.Child().Placed("CME", "2025-01-01")), run).State);
        var unit = A.Child().Placed("AP", "2025-01-01", null, becauseOfExclusion: true);
        Assert.Equal(Presence.Present, Of(A.Family().With(unit), run).State);
    }

    /// <summary>
    /// School age on a day is school age in the term that holds it (R13): spring 2026 began on 1 January.
    /// </summary>
    [Theory]
    [InlineData("2021-01-01", Presence.Present)]
    [InlineData("2021-01-02", Presence.Absent)]
    [InlineData("2009-09-01", Presence.Present)]
    [InlineData("2009-08-31", Presence.Absent)]
    public void On_NoPlacement_MattersAtSchoolAgeOnly(string born, Presence state)
    {
        // A child who left school age since was last of it in a term of the window, and is absent from no session.
        var child = A.Child().BornOn(born);
        Assert.Equal(state, Of(A.Family().With(child)).State);
        Assert.Equal(state, Of(A.Family().With(A.Child().BornOn(born).Placed("CME", "2025-01-01"))).State);
    }

    /// <summary>For presence schools may be 62 days behind D (R09).</summary>
    [Theory]
    [InlineData("2025-11-14", Presence.Present)]
    [InlineData("2025-11-13", Presence.Unknown)]
    public void On_EvidenceSixtyThreeDaysBeforeD_IsStale(string end, Presence state)
    {
        var run = A.Run().Covering(Feed.Schools, "2020-01-01", end);
        Assert.Equal(state, Of(A.Family().With(A.Child().Placed("CME", "2025-01-01")), run).State);
    }

    [Fact]
    public void On_NoBirthDate_IsUnknownUnlessShown()
    {
        var child = A.Child().BornOn(null);
        Assert.Equal(Presence.Unknown, Of(A.Family().With(child)).State);
        Assert.Equal(Presence.Present, Of(A.Family().With(child.Excluded("2025-10-01"))).State);
    }

    [Fact]
    public void On_NoChildren_IsAbsentWhenCovered()
    {
        Assert.Equal(Presence.Absent, Of(A.Family().With(A.Parent().Excluded("2025-10-01"))).State);
        Assert.Equal(
            Presence.Unknown, Of(A.Family(), A.Run().Covering(Feed.Schools, "2025-06-01", "2026-10-31")).State);
    }

    private static MemberBuilder OnRoll() => A.Child().Placed("EHE", "2020-01-01");

    private static PresenceFinding Of(FamilyBuilder family, RunBuilder? run = null) =>
        EducationPresence.On(A.Day("2026-01-15"), family.Build(), (run ?? A.Run()).Build());
}
