using PbrEngine.Engine.Reviewing;
using PbrEngine.Linkage;
using PbrEngine.TestKit.Reviewing;
using static PbrEngine.TestKit.Reviewing.SampleReview;

namespace PbrEngine.Engine.Tests.Reviewing;

public sealed class ReviewedPairTests
{
    [Theory]
    [InlineData(true, PairState.Open)]
    [InlineData(false, PairState.Withdrawn)]
    public void State_NobodyLooked_IsWhatThePublishedRunSays(bool isRaised, PairState state) =>
        Assert.Equal(state, Seen(isRaised).State);

    // Who can't tell has settled nothing.
    [Theory]
    [InlineData(true, PairState.Open)]
    [InlineData(false, PairState.Withdrawn)]
    public void State_NobodyCouldTell_IsWhatThePublishedRunSays(bool isRaised, PairState state) => Assert.Equal(
        state, Seen(isRaised, Look(1, "a", PairDecision.Unsure), Look(2, "b", PairDecision.Unsure)).State);

    [Theory]
    [InlineData(PairDecision.Same)]
    [InlineData(PairDecision.Unsure)]
    public void State_NobodyContradicts_IsDecided(PairDecision second)
    {
        var pair = Seen(isRaised: true, Look(1, "a", PairDecision.Same), Look(2, "b", second));

        Assert.Equal((PairState.Decided, PairDecision.Same), (pair.State, pair.Verdict));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void State_TwoContradictEachOther_IsOpenWhateverTheRunSays(bool isRaised)
    {
        var pair = Seen(isRaised, Look(1, "a", PairDecision.Same), Look(2, "b", PairDecision.Different));

        Assert.Equal((PairState.Open, true, null), (pair.State, pair.IsClash, pair.Verdict));
    }

    // A = B and B = C and A ≠ C: linking names all three, whose judgements are sound by themselves.
    [Theory]
    [InlineData(1, PairState.Decided)]
    [InlineData(9, PairState.Open)]
    public void State_ClashOfPairs_IsOpenUntilSomebodyHasLookedWithThatRunBeforeThem(long attempt, PairState state)
    {
        var look = Look(1, "a", PairDecision.Same, attempt: attempt);
        var pair = Pair(1, "early_help/M1", "schools/S1", ReviewReason.JudgementClash, look);

        Assert.Equal((state, state == PairState.Open), (pair.State, pair.IsClash));
    }

    [Fact]
    public void Reasons_SomeRaisedNoMore_AreThoseOfToday()
    {
        var pair = Pair(1, "early_help/M1", "schools/S1") with
        {
            Doubts = [Doubt(ReviewReason.Twins, false), Doubt(ReviewReason.SexDiffers, true, 7.5)],
        };

        Assert.Equal([ReviewReason.SexDiffers], pair.Reasons);
        Assert.Equal(7.5, pair.Weight);
        Assert.Equal([ReviewReason.Twins, ReviewReason.SexDiffers], pair.NoLongerRaised().Reasons);
    }

    private static Doubt Doubt(string reason, bool isRaised, double? weight = null) =>
        new(1, reason, LinkBasis.NameDobPostcode, new(2026, 9, 30), isRaised, weight);

    private static ReviewedPair Seen(bool isRaised, params PairJudgement[] judgements)
    {
        var pair = Pair(1, "early_help/M1", "schools/S1", ReviewReason.Twins, judgements);
        return isRaised ? pair : pair.NoLongerRaised();
    }
}
