using PbrEngine.Domain.Outcomes;
using PbrEngine.Engine.Claiming;
using PbrEngine.Engine.Evaluating;
using PbrEngine.Engine.Linking;
using PbrEngine.Engine.Reviewing;
using PbrEngine.Linkage;
using PbrEngine.TestKit.Claims;
using PbrEngine.TestKit.Runs;
using static PbrEngine.TestKit.Reviewing.SampleReview;

namespace PbrEngine.Engine.Tests.Claiming;

/// <summary>
/// F1 has M1 (person 1), F2 has M2 (2), F3 has M3 (3); U4 and C5 (4 and 5) are in no family. F3 has nothing to do with
/// any doubt, so that there is always something to claim.
/// </summary>
public sealed class LinkDoubtsTests
{
    private readonly ClaimBench _bench = new();

    public LinkDoubtsTests()
    {
        var attempt = _bench.Publish(Day("2026-10-31"), Family("F1", 1), Family("F2", 2), Family("F3", 3));
        Link(("early_help/M1", 1), ("early_help/M2", 2), ("early_help/M3", 3), ("schools/U4", 4), ("police/C5", 5));
        Assert.Equal(1, attempt.Id);
    }

    [Fact]
    public void Prepare_OpenPairThatWouldChangeTheResult_IsLeftOutAndSaysWhatToDo()
    {
        Doubt(12, "early_help/M1", "schools/U4");
        IfOne("F1", ResultState.NotAchieved, 0);

        var left = Assert.Single(_bench.Prepare().NotClaimable);

        Assert.Equal(("F1", "CLM-006"), (left.FamilyRef, left.Code));
        Assert.Contains("early_help/M1 and schools/U4", left.Message, StringComparison.Ordinal);
        Assert.Contains("pbr reviews show 12", left.Message, StringComparison.Ordinal);
        Assert.Equal([("P00000004=P00000001", "F1")], _bench.Tried);
    }

    [Theory]
    [InlineData(ResultState.Payable, 80_000, false)]
    [InlineData(ResultState.Payable, 79_999, true)]
    [InlineData(ResultState.Blocked, 0, true)]
    public void Prepare_OpenPair_WaitsOnlyWhereTheAmountRestsOnIt(ResultState state, long pence, bool waits)
    {
        Doubt(12, "early_help/M1", "schools/U4");
        IfOne("F1", state, pence);

        AssertLeft(waits ? "F1 CLM-006" : "");
    }

    // The program carries other rules, or the family is no more: nothing is known, so nothing is paid.
    [Fact]
    public void Prepare_NothingCanBeTold_Waits()
    {
        Doubt(12, "early_help/M1", "schools/U4");

        AssertLeft("F1 CLM-006");
    }

    [Fact]
    public void Prepare_TwoPairsOfOnePerson_AreNotTriedAndWait()
    {
        Doubt(12, "early_help/M1", "schools/U4");
        Doubt(13, "early_help/M1", "police/C5");
        IfOne("F1", ResultState.Payable, 80_000);

        AssertLeft("F1 CLM-006");
        Assert.Empty(_bench.Tried);
    }

    // As one person they could be paid for in one family only.
    [Fact]
    public void Prepare_PairAcrossTwoFamilies_HoldsBoth()
    {
        Doubt(12, "early_help/M1", "early_help/M2");
        IfOne("F1", ResultState.Payable, 80_000);
        IfOne("F2", ResultState.Payable, 80_000);

        AssertLeft("F1 CLM-006 F2 CLM-006");
    }

    [Fact]
    public void Prepare_OtherPersonIsPaidForElsewhere_Waits()
    {
        _bench.Claims.Claims.Add(SampleClaim.Of(1, "Paid", SampleClaim.Line("F9", "successful_outcome", 4)));
        Doubt(12, "early_help/M1", "schools/U4");
        IfOne("F1", ResultState.Payable, 80_000);

        AssertLeft("F1 CLM-006");
    }

    // A clash about two who are linked: what they would be apart can't be tried.
    [Fact]
    public void Prepare_ClashAboutALinkedPair_Waits()
    {
        Link(("early_help/M1", 1), ("schools/U4", 1), ("early_help/M2", 2), ("early_help/M3", 3));
        Doubt(
            12,
            "early_help/M1",
            "schools/U4",
            Look(1, "a", PairDecision.Same),
            Look(2, "b", PairDecision.Different));
        IfOne("F1", ResultState.Payable, 80_000);

        AssertLeft("F1 CLM-006");
    }

    [Fact]
    public void Prepare_PairThatTouchesNoFamily_HoldsNothing()
    {
        Doubt(12, "schools/U4", "police/C5");

        AssertLeft("");
    }

    [Fact]
    public void Prepare_OneSideIsInNoExtractAnyMore_HoldsNothing()
    {
        Doubt(
            12,
            "early_help/M1",
            "schools/U99",
            Look(1, "a", PairDecision.Same),
            Look(2, "b", PairDecision.Different));

        AssertLeft("");
    }

    // Decided since: what the run knows better by now is not paid, either.
    [Theory]
    [InlineData(PairDecision.Different, false, "")]
    [InlineData(PairDecision.Same, false, "F1 CLM-006")]
    [InlineData(PairDecision.Different, true, "F1 CLM-006")]
    [InlineData(PairDecision.Same, true, "")]
    public void Prepare_DecidedSinceTheRun_WaitsForTheNextWhereItLinksOtherwise(
        PairDecision said, bool isLinked, string left)
    {
        if (isLinked)
            Link(("early_help/M1", 1), ("schools/U4", 1), ("early_help/M2", 2), ("early_help/M3", 3));
        Doubt(12, "early_help/M1", "schools/U4", Look(1, "a", said));
        IfOne("F1", ResultState.NotAchieved, 0);

        AssertLeft(left);
    }

    [Fact]
    public void Prepare_UnsettledMergeThatTouchesAClaimLine_HoldsItsFamilies()
    {
        _bench.Claims.Claims.Add(
            SampleClaim.Of(1, "Paid", SampleClaim.Line("F2", "attachment", 2) with { Id = 7 }));
        _bench.Changes.Changes.Add(Merge(4, 1, 5, 7));

        AssertLeft("F1 CLM-012 F2 CLM-012");
        Assert.Contains(
            "pbr reviews events show 4", _bench.Prepare().NotClaimable[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Prepare_SettledMerge_HoldsNothing()
    {
        _bench.Changes.Changes.Add(Merge(4, 1, 5, 7));
        _bench.Changes.Settle(4, new("c.hecker", StandingClock.Now, "one child"));

        AssertLeft("");
    }

    [Fact]
    public void Prepare_MergeThatTouchesNoClaimLine_HoldsNothing()
    {
        _bench.Changes.Changes.Add(Merge(4, 1, 5));

        AssertLeft("");
    }

    // Person 6 was in the event, and is known as 1 since.
    [Fact]
    public void Prepare_PersonOfTheEventHasAnotherIdSince_IsStillHeld()
    {
        _bench.Persons.Merges[PersonIds.Of(6)] = PersonIds.Of(1);
        _bench.Changes.Changes.Add(Merge(4, 5, 6, 7));

        AssertLeft("F1 CLM-012");
    }

    private void AssertLeft(string left) => Assert.Equal(
        left,
        string.Join(' ', _bench.Prepare().NotClaimable
            .Where(n => n.Code != NotClaimable.AlreadyClaimed)
            .Select(n => $"{n.FamilyRef} {n.Code}")));

    private void Doubt(long id, string left, string right, params PairJudgement[] judgements) =>
        _bench.Reviews.Put(Pair(id, left, right, ReviewReason.Twins, judgements));

    private void IfOne(string family, ResultState state, long pence) => _bench.IfOnePerson.Add(
        new(family, Answer.Yes, [new(family, "sustained_progress", state, [], pence, "EXP-SSP-01")]));

    private void Link(params (string Source, long Person)[] persons) => _bench.Persons.Save(
        1, LinkResults.Of(Persons(persons)), _bench.Persons.Before(1));

    private static FamilyVerdict Family(string family, long person) => SampleVerdict.Of(
        family, [SampleVerdict.Member(person)], SampleVerdict.Payable(family, "sustained_progress"));
}
