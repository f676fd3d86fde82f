using PbrEngine.Engine.Linking;
using PbrEngine.Engine.Reviewing;
using PbrEngine.Engine.Tests.Claiming;
using PbrEngine.TestKit.Claims;
using PbrEngine.TestKit.Runs;
using static PbrEngine.TestKit.Reviewing.SampleReview;

namespace PbrEngine.Engine.Tests.Reviewing;

public sealed class PairReachTests
{
    private readonly ClaimBench _bench = new();

    public PairReachTests()
    {
        _bench.Publish(
            Day("2026-10-31"),
            SampleVerdict.Of(
                "F1",
                // Somebody who left still made what was measured.
                [SampleVerdict.Member(1, new Domain.Time.DateSpan(Day("2020-01-01"), Day("2021-01-01")))],
                SampleVerdict.Payable("F1", "attachment"),
                SampleVerdict.Payable("F1", "sustained_progress")),
            SampleVerdict.Of("F2", [SampleVerdict.Member(2)], SampleVerdict.Payable("F2", "attachment")));
        _bench.Persons.Save(
            1,
            LinkResults.Of(Persons(("early_help/M1", 1), ("schools/U1", 1), ("early_help/M2", 2), ("police/C3", 3))),
            _bench.Persons.Before(1));
    }

    private PairReach Reach =>
        new(_bench.Runs.Find(1), _bench.Persons, _bench.Outcomes, _bench.Claims);

    [Fact]
    public void Of_PairOfAFamilyAndSomebodyElse_ReachesItsPayableResults()
    {
        var reached = Reach.Of(Pair(1, "early_help/M1", "police/C3"));

        Assert.Equal(["P00000001", "P00000003"], reached.Persons);
        Assert.Equal(["F1"], reached.Families);
        Assert.Equal(["attachment", "sustained_progress"], reached.Payable.Select(o => o.Result));
        Assert.Empty(reached.Lines);
        Assert.True(reached.TouchesClaims);
    }

    [Fact]
    public void Of_LinkedPair_IsOnePerson() =>
        Assert.Equal(["P00000001"], Reach.Of(Pair(1, "early_help/M1", "schools/U1")).Persons);

    [Fact]
    public void Of_ClaimedResult_IsALineAndWaitsNoMore()
    {
        _bench.Claims.Claims.Add(SampleClaim.Of(1, "Paid", SampleClaim.Line("F1", "attachment", 1) with { Id = 7 }));

        var reached = Reach.Of(Pair(1, "early_help/M1", "police/C3"));

        Assert.Equal(["sustained_progress"], reached.Payable.Select(o => o.Result));
        Assert.Equal([7L], reached.Lines.Select(l => l.Id));
    }

    // Paid for under an id that was absorbed since, in a family that is no more.
    [Fact]
    public void Of_PersonPaidForUnderAnotherId_IsFound()
    {
        _bench.Persons.Merges[PersonIds.Of(9)] = PersonIds.Of(3);
        _bench.Claims.Claims.Add(SampleClaim.Of(1, "Paid", SampleClaim.Line("F9", "attachment", 9) with { Id = 7 }));

        Assert.Equal([7L], Reach.Of(Pair(1, "early_help/M1", "police/C3")).Lines.Select(l => l.Id));
    }

    [Fact]
    public void Of_RejectedClaim_IsNoLine()
    {
        _bench.Claims.Claims.Add(SampleClaim.Of(1, "Rejected", SampleClaim.Line("F1", "attachment", 1)));

        Assert.Empty(Reach.Of(Pair(1, "early_help/M1", "police/C3")).Lines);
    }

    [Fact]
    public void Of_SourcePersonThatTheRunLacks_ReachesNothing()
    {
        var reached = Reach.Of(Pair(1, "dwp/D8", "dwp/D9"));

        Assert.Empty(reached.Persons);
        Assert.False(reached.TouchesClaims);
    }
}
