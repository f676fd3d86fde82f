using PbrEngine.Engine.Reviewing;
using static PbrEngine.TestKit.Reviewing.SampleReview;

namespace PbrEngine.Engine.Tests.Reviewing;

public sealed class JudgementsInForceTests
{
    [Fact]
    public void Of_TwoLooks_BothCount() => AssertInForce(
        [1, 2], Look(1, "a", PairDecision.Same), Look(2, "b", PairDecision.Different));

    [Fact]
    public void Of_ChangeOfMind_TakesThePlaceOfTheOneBefore() => AssertInForce(
        [2, 4],
        Look(1, "a", PairDecision.Same),
        Look(2, "b", PairDecision.Different),
        Look(3, "a", PairDecision.Unsure, round: 1, supersedes: 1),
        Look(4, "a", PairDecision.Different, round: 1, supersedes: 3));

    [Fact]
    public void Of_ThirdPerson_CountsAlone() => AssertInForce(
        [3],
        Look(1, "a", PairDecision.Same),
        Look(2, "b", PairDecision.Different),
        Look(3, "c", PairDecision.Same));

    [Fact]
    public void Of_SecondLookAtAThirdPersons_CountsBesideIt() => AssertInForce(
        [3, 4],
        Look(1, "a", PairDecision.Same),
        Look(2, "b", PairDecision.Different),
        Look(3, "c", PairDecision.Same),
        Look(4, "d", PairDecision.Different, round: 2));

    [Fact]
    public void Of_ThirdPersonChangesTheirMind_TheLaterOneCountsAlone() => AssertInForce(
        [4],
        Look(1, "a", PairDecision.Same),
        Look(2, "b", PairDecision.Different),
        Look(3, "c", PairDecision.Same),
        Look(4, "c", PairDecision.Different, round: 3, supersedes: 3));

    private static void AssertInForce(int[] numbers, params PairJudgement[] judgements) =>
        Assert.Equal(numbers, JudgementsInForce.Of(judgements).Select(j => j.Number));
}
