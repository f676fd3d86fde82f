using PbrEngine.Domain.Extracts;
using PbrEngine.Domain.Measures;
using PbrEngine.Domain.Time;
using PbrEngine.Engine.Evaluating;
using PbrEngine.Engine.Evaluating.Measures;
using PbrEngine.TestKit.Evaluating;
using PbrEngine.TestKit.Facts;

namespace PbrEngine.Engine.Tests.Evaluating.Measures;

/// <summary>The window of a run as at 31 October 2026 is 1 August 2025 to 31 July 2026: three complete terms.</summary>
public sealed class AbsenceMeasureTests
{
    private static readonly DateSpan Window = new(new(2025, 8, 1), new(2026, 7, 31));

    /// <summary>Ten per cent as an exact fraction, authorised and unauthorised together.</summary>
    [Theory]
    [InlineData(380, 19, 18, MeasureState.Met)]
    [InlineData(380, 20, 18, MeasureState.NotMet)]
    [InlineData(380, 38, 0, MeasureState.NotMet)]
    [InlineData(380, 0, 38, MeasureState.NotMet)]
    [InlineData(379, 37, 0, MeasureState.Met)]
    [InlineData(381, 38, 0, MeasureState.Met)]
    [InlineData(1, 0, 0, MeasureState.Met)]
    public void Evaluate_RateAtTheThreshold_IsNotMet(int possible, int authorised, int unauthorised, MeasureState state)
    {
        var child = A.Child().Attended("2025/26", "SP", possible, authorised, unauthorised);
        Assert.Equal(state, Family(A.Family().With(child)).State);
    }

    /// <summary>Unresolved sessions lie beside the others (R37): counted wholly as present, then wholly as absent.</summary>
    [Theory]
    [InlineData(36, 1, MeasureState.Met)]
    [InlineData(37, 1, MeasureState.Unknown)]
    [InlineData(0, 38, MeasureState.Unknown)]
    [InlineData(0, 37, MeasureState.Met)]
    [InlineData(38, 300, MeasureState.NotMet)]
    public void Evaluate_UnresolvedSessions_MatterOnlyIfTheyDecide(int absent, int unresolved, MeasureState state)
    {
        var child = A.Child().Attended("2025/26", "SP", 380, absent, 0, unresolved);
        var measure = Family(A.Family().With(child));
        Assert.Equal(state, measure.State);
        Assert.Equal(state == MeasureState.Unknown, measure.Reason == MeasureReasons.Unresolved);
    }

    [Fact]
    public void Evaluate_SchoolsAndTerms_AreSummed()
    {
        var child = A.Child()
            .Attended("2025/26", "AU", 100, 20)
            .Attended("2025/26", "AU", 50, 0, 1)
            .Attended("2025/26", "SP", 120)
            .Attended("2025/26", "SU", 110, 0, 17);
        var measure = Family(A.Family().With(child));
        Assert.Equal((MeasureState.NotMet, 38L, 380L), (measure.State, measure.Numerator, measure.Denominator));
        Assert.Equal(Window, measure.Window);
        Assert.Equal(4, measure.Evidence.Count);
        Assert.Empty(measure.Warnings);
    }

    [Theory]
    [InlineData("2024/25", "SU")]
    [InlineData("2026/27", "AU")]
    public void Evaluate_TermsOutsideTheWindow_AreNotCounted(string year, string term)
    {
        var child = A.Child().Attended("2025/26", "SP", 100).Attended(year, term, 100, 100);
        Assert.Equal(100, Family(A.Family().With(child)).Denominator);
    }

    /// <summary>A child who turned five on 1 February is of school age in the summer term only.</summary>
    [Fact]
    public void Evaluate_OfSchoolAgeInOneTerm_SumsThatTermOnly()
    {
        var child = A.Child().BornOn("2021-02-01").Attended("2025/26", "SP", 100, 100).Attended("2025/26", "SU", 100);
        var measure = Family(A.Family().With(child));
        Assert.Equal((MeasureState.Met, 0L, 100L), (measure.State, measure.Numerator, measure.Denominator));
    }

    [Theory]
    [InlineData("2021-04-06", MeasureState.NotMet)]
    [InlineData("2021-04-07", MeasureState.NotApplicable)]
    [InlineData("2009-09-01", MeasureState.NotMet)]
    [InlineData("2009-08-31", MeasureState.NotApplicable)]
    public void Evaluate_EdgesOfSchoolAge_Decide(string born, MeasureState state)
    {
        var child = A.Child().BornOn(born)
            .Attended("2025/26", "AU", 100, 100)
            .Attended("2025/26", "SU", 100, 100);
        Assert.Equal(state, Family(A.Family().With(child)).State);
    }

    /// <summary>Not of school age comes before coverage: nothing is owed, so nothing can be missing.</summary>
    [Fact]
    public void Evaluate_NotOfSchoolAgeAndNotCovered_IsNotApplicable()
    {
        var run = A.Run().Covering(Feed.Schools, "2026-10-01", "2026-10-31");
        var measure = Family(A.Family().With(A.Child().BornOn("2024-01-01")), run);
        Assert.Equal((MeasureState.NotApplicable, MeasureReasons.NoSchoolAge), (measure.State, measure.Reason));
    }

    [Theory]
    [InlineData("2025-08-01", "2026-10-31", MeasureState.Met)]
    [InlineData("2025-08-02", "2026-10-31", MeasureState.Unknown)]
    public void Evaluate_FirstDayNotCovered_IsUnknown(string from, string to, MeasureState state) =>
        Assert.Equal(state, Family(A.Family().With(Present()), A.Run().Covering(Feed.Schools, from, to)).State);

    [Fact]
    public void Evaluate_OneDayMissingBetweenDeliveries_IsUnknown()
    {
        var gap = A.Run()
            .Covering(Feed.Schools, "2025-08-01", "2026-02-13")
            .Covering(Feed.Schools, "2026-02-15", "2026-10-31");
        var measure = Family(A.Family().With(Present()), gap);
        Assert.Equal((MeasureState.Unknown, "NOT_COVERED:schools"), (measure.State, measure.Reason));
        gap.Covering(Feed.Schools, "2026-02-14", "2026-02-14");
        Assert.Equal(MeasureState.Met, Family(A.Family().With(Present()), gap).State);
    }

    /// <summary>Schools may be 62 days behind; stale comes before everything, even proof of NotMet (R07).</summary>
    [Theory]
    [InlineData("2026-08-30", MeasureState.NotMet)]
    [InlineData("2026-08-29", MeasureState.Unknown)]
    public void Evaluate_EvidenceSixtyThreeDaysOld_IsStale(string end, MeasureState state)
    {
        var child = A.Child().Attended("2025/26", "SP", 100, 100);
        var run = A.Run().Covering(Feed.Schools, "2020-01-01", end);
        var measures = AbsenceMeasure.Evaluate(A.Family().With(child).Build(), run.Build()).ToList();
        Assert.Equal([state, state], measures.Select(m => m.State));
        Assert.Equal(state == MeasureState.Unknown, measures.TrueForAll(m => m.Reason == "STALE:schools"));
        Assert.Equal(state == MeasureState.Unknown, measures.TrueForAll(m => m.Window is null));
    }

    [Fact]
    public void Evaluate_FeedNeverDelivered_IsStale() => Assert.Equal(
        "STALE:schools", Family(A.Family().With(Present()), A.Run().NeverDelivered(Feed.Schools)).Reason);

    /// <summary>The window goes by the evidence date, not by the day of the run.</summary>
    [Fact]
    public void Evaluate_EvidenceEndsBeforeTheTermDoes_LooksAtTheTermsBefore()
    {
        var run = A.Run().AsAt("2026-09-15").Covering(Feed.Schools, "2020-01-01", "2026-07-30");
        Assert.Equal(new(new(2025, 4, 21), new(2026, 4, 5)), Family(A.Family().With(Present()), run).Window);
    }

    [Theory]
    [InlineData("SCHOOL", "2025-01-01", "2025-08-01", MeasureState.Unknown)]
    [InlineData("SCHOOL", "2025-01-01", "2025-07-31", MeasureState.NotApplicable)]
    [InlineData("SCHOOL", "2026-07-31", null, MeasureState.Unknown)]
    [InlineData("SCHOOL", "2026-08-01", null, MeasureState.NotApplicable)]
    [InlineData("EHE", "2025-01-01", null, MeasureState.NotApplicable)]
    [InlineData("PRU", "2025-01-01", null, MeasureState.NotApplicable)]
    public void Evaluate_NoSessions_IsUnknownOnlyOnASchoolsRoll(string kind, string from, string? to, MeasureState state)
    {
        var child = A.Child().Placed(kind, from, to);
        Assert.Equal(state, Family(A.Family().With(child)).State);
        child.Attended("2025/26", "SP", 0);
        Assert.Equal(state, Family(A.Family().With(child)).State);
    }

    [Theory]
    [InlineData("2020-01-01", "2025-07-31", MeasureState.NotApplicable)]
    [InlineData("2020-01-01", "2025-08-01", MeasureState.NotMet)]
    [InlineData("2026-07-31", null, MeasureState.NotMet)]
    [InlineData("2026-08-01", null, MeasureState.NotApplicable)]
    public void Evaluate_MembershipSharesADayWithTheWindow_IsMeasured(string from, string? to, MeasureState state)
    {
        // The rows of the whole window count, also from days outside the membership (R11).
        var child = A.Child().MemberFrom(from, to).Attended("2025/26", "SP", 100, 100);
        Assert.Equal(state, Family(A.Family().With(child)).State);
    }

    [Fact]
    public void Evaluate_Family_IsTheWorstOfItsChildren()
    {
        var over = A.Child().Attended("2025/26", "SP", 100, 10);
        var unknown = A.Child().Placed("SCHOOL", "2020-01-01");
        var young = A.Child().BornOn("2024-01-01");
        Assert.Equal(MeasureState.NotMet, Family(A.Family().With(Present()).With(unknown).With(over)).State);
        Assert.Equal(MeasureState.Unknown, Family(A.Family().With(Present()).With(unknown).With(young)).State);
        Assert.Equal(MeasureState.Met, Family(A.Family().With(Present()).With(young)).State);
        Assert.Equal(MeasureState.NotApplicable, Family(A.Family().With(young).With(A.Parent())).State);
        Assert.Equal(MeasureState.NotApplicable, Family(A.Family()).State);
    }

    [Fact]
    public void Evaluate_Children_HaveRowsOfTheirOwnBeforeTheFamilys()
    {
        var family = A.Family().With(A.Parent()).With(Present()).With(A.Child().Attended("2025/26", "SU", 50, 4));
        var measures = AbsenceMeasure.Evaluate(family.Build(), A.Run().Build()).ToList();
        Assert.Equal(["P2", "P3", ""], measures.Select(m => m.PersonId));
        Assert.Equal([0L, 4L, 4L], measures.Select(m => m.Numerator!.Value));
        Assert.Equal([380L, 50L, 430L], measures.Select(m => m.Denominator!.Value));
    }

    [Fact]
    public void Evaluate_RowsForSomeTermsOnly_IsARateWithAWarning()
    {
        var child = A.Child().Attended("2025/26", "SP", 100, 9).Attended("2025/26", "SU", 100, 10);
        var measure = Family(A.Family().With(child));
        Assert.Equal(MeasureState.Met, measure.State);
        Assert.Equal([MeasureReasons.SomeTermsOnly], measure.Warnings);
    }

    [Fact]
    public void Evaluate_NoBirthDate_IsUnknown()
    {
        var measure = Family(A.Family().With(Present().BornOn(null)));
        Assert.Equal((MeasureState.Unknown, MeasureReasons.NoBirthDate), (measure.State, measure.Reason));
    }

    /// <summary>Phase 1 counts unauthorised absence alone, and 15 per cent.</summary>
    [Theory]
    [InlineData(14, MeasureState.Met)]
    [InlineData(15, MeasureState.NotMet)]
    public void Evaluate_OtherParameters_AreObeyed(int unauthorised, MeasureState state)
    {
        var phase1 = A.Parameters().Codes("absence.counted", "unauthorised").Number("absence.threshold_percent", 15);
        var child = A.Child().Attended("2025/26", "SP", 100, 50, unauthorised);
        Assert.Equal(state, Family(A.Family().With(child), A.Run().Under(phase1.Build())).State);
    }

    private static MemberBuilder Present() => A.Child()
        .Attended("2025/26", "AU", 140)
        .Attended("2025/26", "SP", 120)
        .Attended("2025/26", "SU", 120);

    private static Measure Family(FamilyBuilder family, RunBuilder? run = null) =>
        AbsenceMeasure.Evaluate(family.Build(), (run ?? A.Run()).Build()).Single(m => m.PersonId.Length == 0);
}
