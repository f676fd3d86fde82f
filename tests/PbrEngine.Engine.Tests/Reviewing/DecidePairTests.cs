using PbrEngine.Engine.Reviewing;
using PbrEngine.Linkage;
using PbrEngine.TestKit.Reviewing;
using PbrEngine.TestKit.Runs;
using static PbrEngine.TestKit.Reviewing.SampleReview;

namespace PbrEngine.Engine.Tests.Reviewing;

public sealed class DecidePairTests
{
    private const PairDecision Same = PairDecision.Same;
    private const PairDecision Different = PairDecision.Different;
    private const PairDecision Unsure = PairDecision.Unsure;

    private readonly InMemoryRunStore _runs = new();
    private readonly InMemoryReviewStore _reviews = new();

    public DecidePairTests()
    {
        _runs.Publish(_runs.Begin(Day("2026-09-30"), "", StandingClock.Now).Id, StandingClock.Now, StandingClock.Now);
        _reviews.Put(Pair(1, "early_help/M1", "schools/S1"));
    }

    [Fact]
    public void Decide_FirstLook_IsRecordedWithTheRunThatWasLookedAt()
    {
        var pair = Decide("a", Same);

        Assert.Equal((PairState.Decided, Same), (pair.State, pair.Verdict));
        Assert.Equal(Look(1, "a", Same), Assert.Single(pair.Judgements));
    }

    [Fact]
    public void Decide_BlindSecondLook_AgreesOrMakesAClash()
    {
        Decide("a", Same);

        var pair = Decide("b", Different, isBlind: true);

        Assert.Equal((PairState.Open, true), (pair.State, pair.IsClash));
        Assert.Equal((2, true), (pair.Judgements[1].Round, pair.Judgements[1].IsBlind));
    }

    [Fact]
    public void Decide_Clash_IsAThirdPersonsToSettle()
    {
        Decide("a", Same);
        Decide("b", Different, isBlind: true);

        Refused("REV-006", isFourEyes: true, "A", Different);
        var pair = Decide("c", Different);

        Assert.Equal((PairState.Decided, Different), (pair.State, pair.Verdict));
        Assert.Equal((3, 3), (pair.Judgements[2].Round, pair.Judgements[2].Number));
        Refused("REV-002", isFourEyes: true, "a", Same, isBlind: true);
    }

    // Somebody who leaves must not leave a wrong word behind for ever.
    [Fact]
    public void Decide_SecondLookAtAThirdPersons_CanBringItBackToPeople()
    {
        Decide("a", Same);
        Decide("b", Different, isBlind: true);
        Decide("c", Different);

        Assert.True(Decide("d", Same, isBlind: true).IsClash);
        Assert.Equal(Same, Decide("e", Same).Verdict);
    }

    [Fact]
    public void Decide_SomebodyUnsure_LeavesItOpenForTheNext()
    {
        Assert.Equal(PairState.Open, Decide("a", Unsure).State);

        var pair = Decide("b", Same);

        Assert.Equal((PairState.Decided, 2), (pair.State, pair.Judgements[1].Round));
    }

    [Fact]
    public void Decide_OwnChangeOfMind_SupersedesAndNothingIsLost()
    {
        Decide("a", Same);

        var pair = Decide("A", Different);

        Assert.Equal(Different, pair.Verdict);
        Assert.Equal([(1, 0), (1, 1)], pair.Judgements.Select(j => (j.Round, j.Supersedes)));
    }

    [Fact]
    public void Decide_UnknownReview_IsRefused()
    {
        var answer = Ask(7, "a", Same);

        Assert.Equal(("REV-001", false), (answer.Refusal?.Code, answer.Refusal!.IsFourEyes));
    }

    [Fact]
    public void Decide_SameReviewerTwiceBlind_IsRefusedByFourEyes()
    {
        Decide("one.person", Same);

        Refused("REV-002", isFourEyes: true, "One.Person", Same, isBlind: true);
    }

    [Theory]
    [InlineData("", "why")]
    [InlineData(" ", "why")]
    [InlineData("a", "")]
    [InlineData("a", " ")]
    public void Decide_NobodyOrNoReason_IsRefused(string by, string reason)
    {
        var answer = new DecidePair(_reviews, _runs, new StandingClock())
            .Decide(1, new() { Decision = Same, By = by, Reason = reason });

        Assert.Equal("REV-003", answer.Refusal?.Code);
    }

    [Fact]
    public void Decide_SettledBySomebodyElse_IsRefused()
    {
        Decide("a", Same);

        Refused("REV-004", isFourEyes: false, "b", Different);
    }

    [Fact]
    public void Decide_ThirdLookWhereTwoAgree_IsRefused()
    {
        Decide("a", Same);
        Decide("b", Same, isBlind: true);

        Refused("REV-004", isFourEyes: false, "c", Same, isBlind: true);
    }

    [Fact]
    public void Decide_Withdrawn_IsRefused()
    {
        _reviews.Put(Pair(1, "early_help/M1", "schools/S1").NoLongerRaised());

        Refused("REV-005", isFourEyes: false, "a", Same);
    }

    // A judged pair is raised no more, because it is judged: whoever judged it may still change their mind.
    [Fact]
    public void Decide_DecidedAndRaisedNoMore_CanBeChanged()
    {
        _reviews.Put(Pair(1, "early_help/M1", "schools/S1", ReviewReason.Twins, Look(1, "a", Same)).NoLongerRaised());

        Assert.Equal(Different, Decide("a", Different).Verdict);
    }

    [Fact]
    public void Decide_SomebodyWasFaster_IsRefused()
    {
        _reviews.IsOvertaken = true;

        Refused("REV-007", isFourEyes: false, "a", Same);
    }

    [Fact]
    public void Decide_TheSameAgain_IsRefused()
    {
        Decide("a", Same);

        Refused("REV-008", isFourEyes: false, "a", Same);
    }

    private ReviewedPair Decide(string by, PairDecision decision, bool isBlind = false)
    {
        var answer = Ask(1, by, decision, isBlind);
        Assert.Null(answer.Refusal);
        return answer.Pair!;
    }

    private void Refused(string code, bool isFourEyes, string by, PairDecision decision, bool isBlind = false)
    {
        var before = _reviews.Find(1)!.Judgements.Count;
        var answer = Ask(1, by, decision, isBlind);
        Assert.Equal((code, isFourEyes), (answer.Refusal?.Code, answer.Refusal!.IsFourEyes));
        Assert.Null(answer.Pair);
        Assert.Equal(before, _reviews.Find(1)!.Judgements.Count);
    }

    private DecidedPair Ask(long id, string by, PairDecision decision, bool isBlind = false) =>
        new DecidePair(_reviews, _runs, new StandingClock())
            .Decide(id, new() { Decision = decision, By = by, Reason = "a reason", IsBlind = isBlind });
}
