using PbrEngine.Domain.Extracts;
using PbrEngine.Domain.Measures;
using PbrEngine.Domain.Time;
using PbrEngine.Engine.Evaluating.Measures;
using PbrEngine.TestKit.Evaluating;
using PbrEngine.TestKit.Facts;

namespace PbrEngine.Engine.Tests.Evaluating.Measures;

/// <summary>As at 31 October 2026 the last six months are 1 May to 31 October.</summary>
public sealed class WorkMeasuresTests
{
    [Theory]
    [InlineData("2026-04-30", MeasureState.NotMet)]
    [InlineData("2026-05-01", MeasureState.Met)]
    [InlineData("2026-10-31", MeasureState.Met)]
    [InlineData("2026-11-01", MeasureState.NotMet)]
    public void Progress_StepBegunInTheLastMonths_IsMet(string startedOn, MeasureState state)
    {
        var measure = Progress(A.Family().With(A.Parent().Worked("training", startedOn)));
        Assert.Equal(state, measure.State);
        Assert.Equal(state == MeasureState.Met ? 1 : 0, measure.Evidence.Count);
    }

    [Theory]
    [InlineData("work_programme", MeasureState.Met)]
    [InlineData("esf", MeasureState.Met)]
    [InlineData("training", MeasureState.Met)]
    [InlineData("volunteering", MeasureState.Met)]
    [InlineData("employed", MeasureState.NotMet)]
    [InlineData("self_employed", MeasureState.NotMet)]
    public void Progress_Kinds_AreTheProgrammes(string kind, MeasureState state) =>
        Assert.Equal(state, Progress(A.Family().With(A.Parent().Worked(kind, "2026-08-01"))).State);

    /// <summary>Verification is asked for employment only.</summary>
    [Fact]
    public void Progress_UnverifiedStep_IsMet() => Assert.Equal(
        MeasureState.Met,
        Progress(A.Family().With(A.Parent().Worked("training", "2026-08-01", verified: false))).State);

    [Theory]
    [InlineData("2008-10-31", MeasureState.Met)]
    [InlineData("2008-11-01", MeasureState.NotMet)]
    public void Progress_StepOfAChild_IsNone(string born, MeasureState state) => Assert.Equal(
        state, Progress(A.Family().With(A.Child().BornOn(born).Worked("training", "2026-08-01"))).State);

    [Theory]
    [InlineData("2026-05-01", null, MeasureState.NotMet)]
    [InlineData("2026-05-02", null, MeasureState.Unknown)]
    [InlineData("2026-05-02", "2026-08-01", MeasureState.Met)]
    public void Progress_NotCovered_IsUnknownWithoutEvidence(string from, string? startedOn, MeasureState state)
    {
        var adult = startedOn is null ? A.Parent() : A.Parent().Worked("training", startedOn);
        var run = A.Run().Covering(Feed.EarlyHelp, from, "2026-10-31");
        Assert.Equal(state, Progress(A.Family().With(adult), run).State);
    }

    [Theory]
    [InlineData("2026-09-30", MeasureState.Met)]
    [InlineData("2026-09-29", MeasureState.Unknown)]
    public void Progress_EvidenceThirtyTwoDaysOld_IsStaleWhateverTheFacts(string end, MeasureState state)
    {
        var run = A.Run().Covering(Feed.EarlyHelp, "2020-01-01", end);
        Assert.Equal(state, Progress(A.Family().With(A.Parent().Worked("training", "2026-08-01")), run).State);
    }

    [Theory]
    [InlineData("2020-01-01", "2026-10-30", MeasureState.Met)]
    [InlineData("2020-01-01", "2026-10-31", MeasureState.NotMet)]
    [InlineData("2026-10-31", null, MeasureState.NotMet)]
    [InlineData("2020-01-01", null, MeasureState.NotMet)]
    public void Work_OnBenefitOnTheEvidenceDate_NeedsProgress(string from, string? to, MeasureState state)
    {
        var family = A.Family().With(A.Parent().OnBenefit("ESA", from, to)).Need("work", "2026-01-01");
        var measure = Work(family);
        Assert.Equal(state, measure.State);
        Assert.Equal(new DateSpan(new(2026, 10, 31), new(2026, 10, 31)), measure.Window);
    }

    [Theory]
    [InlineData("JSA", null, true)]
    [InlineData("ESA", null, true)]
    [InlineData("IS", null, true)]
    [InlineData("IB", null, true)]
    [InlineData("CA", null, true)]
    [InlineData("SDA", null, true)]
    [InlineData("UC", "searching", true)]
    [InlineData("UC", "preparing", true)]
    [InlineData("UC", "planning", true)]
    [InlineData("UC", "no_requirements", true)]
    [InlineData("UC", "working", false)]
    [InlineData("UC", null, false)]
    public void Work_Benefits_AreOutOfWorkByListAndGroup(string benefit, string? group, bool outOfWork)
    {
        var family = A.Family().With(A.Parent().OnBenefit(benefit, "2020-01-01", null, group));
        Assert.Equal(outOfWork ? MeasureState.NotMet : MeasureState.NotApplicable, Work(family).State);
    }

    /// <summary>An adult on benefit takes the state of progress to work, Unknown included (R26).</summary>
    [Fact]
    public void Work_OnBenefit_TakesTheStateOfProgress()
    {
        var family = A.Family().With(A.Parent().OnBenefit("ESA", "2020-01-01").Worked("training", "2026-08-01"));
        Assert.Equal((MeasureState.Met, "ON_BENEFIT:STEP_TAKEN"), (Work(family).State, Work(family).Reason));
        Assert.Equal(2, Work(family).Evidence.Count);
        var without = A.Family().With(A.Parent().OnBenefit("ESA", "2020-01-01"));
        var run = A.Run().Covering(Feed.EarlyHelp, "2026-05-02", "2026-10-31");
        Assert.Equal(MeasureState.Unknown, Work(without, run).State);
    }

    /// <summary>Every adult counts, a child does not.</summary>
    [Theory]
    [InlineData("2008-10-31", MeasureState.NotMet)]
    [InlineData("2008-11-01", MeasureState.NotApplicable)]
    public void Work_BenefitOfAChild_IsNone(string born, MeasureState state)
    {
        var family = A.Family()
            .With(A.Parent())
            .With(A.Child().BornOn(born).OnBenefit("UC", "2026-01-01", null, "searching"));
        Assert.Equal(state, Work(family).State);
    }

    [Theory]
    [InlineData("2026-01-14", MeasureState.NotApplicable)]
    [InlineData("2026-01-15", MeasureState.Met)]
    public void Work_NoneOnTheDayOfAttachment_IsNotApplicable(string to, MeasureState state) =>
        Assert.Equal(state, Work(A.Family().With(A.Parent().OnBenefit("JSA", "2025-01-01", to))).State);

    [Fact]
    public void Work_NeedRowAlone_IsMet() =>
        Assert.Equal(MeasureState.Met, Work(A.Family().With(A.Parent()).Need("work", "2026-05-01")).State);

    /// <summary>E lies at the end of the coverage, so only a run before a gap's end sees E uncovered.</summary>
    [Theory]
    [InlineData("2026-10-31", MeasureState.Met)]
    [InlineData("2026-11-01", MeasureState.Unknown)]
    public void Work_EvidenceDateNotCovered_IsUnknown(string from, MeasureState state)
    {
        var run = A.Run().Covering(Feed.Dwp, "2026-01-01", "2026-10-01").Covering(Feed.Dwp, from, "2026-11-30");
        Assert.Equal(state, Work(A.Family().With(A.Parent()).Need("work", "2026-05-01"), run).State);
    }

    [Theory]
    [InlineData("2026-09-30", MeasureState.NotMet)]
    [InlineData("2026-09-29", MeasureState.Unknown)]
    public void Work_EvidenceThirtyTwoDaysOld_IsStaleWhateverTheFacts(string end, MeasureState state)
    {
        var run = A.Run().Covering(Feed.Dwp, "2020-01-01", end);
        Assert.Equal(state, Work(A.Family().With(A.Parent().OnBenefit("JSA", "2020-01-01")), run).State);
    }

    /// <summary>Asked about and not matched: "no benefit" is Unknown; never asked about: it stands (R18).</summary>
    [Fact]
    public void Work_AdultWhomDwpCouldNotMatch_IsUnknown()
    {
        Assert.Equal(MeasureState.Met, Of(A.Parent()));
        Assert.Equal(MeasureState.Met, Of(A.Parent().Asked(true)));
        Assert.Equal(MeasureState.Unknown, Of(A.Parent().Asked(false)));
        Assert.Equal(MeasureState.Met, Of(A.Parent().Asked(false).Asked(true)));
        Assert.Equal(MeasureState.Met, Of(A.Child().Asked(false)));
        Assert.Equal(MeasureState.NotMet, Of(A.Parent().Asked(false).OnBenefit("IS", "2020-01-01")));

        static MeasureState Of(MemberBuilder member) => Work(A.Family().With(member).Need("work", "2026-01-01")).State;
    }

    /// <summary>What was before attachment is told by the facts at hand alone, as in R25.</summary>
    [Fact]
    public void Work_NotMatchedOnTheDayOfAttachment_IsNotApplicable()
    {
        var left = A.Parent().MemberFrom("2020-01-01", "2026-03-01").Asked(false);
        Assert.Equal(MeasureState.NotApplicable, Work(A.Family().With(left)).State);
        Assert.Equal(MeasureState.Met, Work(A.Family().With(left).Need("work", "2026-01-01")).State);
    }

    private static Measure Progress(FamilyBuilder family, RunBuilder? run = null) =>
        WorkMeasures.ProgressToWork(family.Build(), (run ?? A.Run()).Build());

    private static Measure Work(FamilyBuilder family, RunBuilder? run = null) =>
        WorkMeasures.Work(family.Build(), (run ?? A.Run()).Build());
}
