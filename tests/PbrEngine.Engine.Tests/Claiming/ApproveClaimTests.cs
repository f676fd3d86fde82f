using PbrEngine.Domain.Ledger;
using PbrEngine.Engine.Claiming;
using PbrEngine.TestKit.Claims;
using PbrEngine.TestKit.Reviewing;
using PbrEngine.TestKit.Runs;

namespace PbrEngine.Engine.Tests.Claiming;

public sealed class ApproveClaimTests
{
    private readonly InMemoryClaimStore _claims = new();
    private readonly InMemoryPersonChangeStore _changes = new();

    [Fact]
    public void Approve_UnknownClaim_IsRefused() => Assert.Equal("CLR-004", Approve("a.pprove")?.Code);

    [Theory]
    [InlineData("Draft")]
    [InlineData("Sampled")]
    [InlineData("Approved")]
    [InlineData("Submitted")]
    [InlineData("Paid")]
    [InlineData("Rejected")]
    [InlineData("Adjusted")]
    public void Approve_AnyOtherState_IsRefusedAndNamed(string state)
    {
        var claim = SampleClaim.Of(1, state, SampleClaim.Line("F1", "attachment", 1));
        _claims.Claims.Add(claim);

        var refusal = Approve("s.omebody");

        Assert.Equal("CLR-005", refusal?.Code);
        Assert.Contains($"is {state}", refusal?.Message, StringComparison.Ordinal);
        Assert.Equal(claim, _claims.Find(1));
        Assert.Empty(_claims.Ledger);
    }

    [Theory]
    [InlineData("p.repare")]
    [InlineData("P.Repare")]
    public void Approve_WhoPreparedIt_IsRefusedInAnyCase(string by)
    {
        Prepared();

        Assert.Equal("CLR-006", Approve(by)?.Code);

        Assert.Equal("Prepared", _claims.Find(1)?.State);
        Assert.Empty(_claims.Ledger);
    }

    [Fact]
    public void Approve_SecondPerson_PostsEveryLineToItsAccounts()
    {
        Prepared();

        Assert.Null(Approve("a.pprove"));

        Assert.Equal(("Approved", "a.pprove"), (_claims.Find(1)?.State, _claims.Find(1)?.ApprovedBy));
        Assert.Equal(
            [
                (1, "results_receivable", 100_000),
                (1, "attachment_fees", -100_000),
                (2, "results_receivable", 80_000),
                (2, "results_income", -80_000),
            ],
            _claims.Ledger.Select(e => (e.ClaimLineId, e.Account, e.AmountPence)));
        Assert.Equal((1, "sample clean", StandingClock.Now), Assert.Single(_claims.Approvals));
    }

    // The same approval posted again finds its keys: what stands in the ledger is entered once.
    [Fact]
    public void Approve_Keys_AreOfTheLineAndEachItsOwn()
    {
        Prepared();

        Approve("a.pprove");

        Assert.Equal(
            [
                "claim-line/1/approved/debit",
                "claim-line/1/approved/credit",
                "claim-line/2/approved/debit",
                "claim-line/2/approved/credit",
            ],
            _claims.Ledger.Select(e => e.IdempotencyKey));
        Assert.Null(LedgerChain.FirstFault(_claims.Ledger));
    }

    /// <summary>Persons on whom a line rests turned out to be others: somebody looks before money moves.</summary>
    [Fact]
    public void Approve_PersonsOfALineChanged_WaitsUntilSomebodyHasLooked()
    {
        Prepared();
        _changes.Changes.AddRange([SampleReview.Merge(4, 1, 9, 2), SampleReview.Merge(5, 7, 8, 77)]);

        var refusal = Approve("a.pprove");

        Assert.Equal("CLR-008", refusal?.Code);
        Assert.Contains("at event 4.", refusal?.Message, StringComparison.Ordinal);
        Assert.Empty(_claims.Ledger);

        _changes.Settle(4, new("c.hecker", StandingClock.Now, "the same child"));
        Assert.Null(Approve("a.pprove"));
    }

    private void Prepared() => _claims.Claims.Add(SampleClaim.Of(
        1,
        "Prepared",
        SampleClaim.Line("F1", "attachment", 1) with { Id = 1 },
        SampleClaim.Line("F1", "continuous_employment", 1) with { Id = 2 }));

    private ClaimRefusal? Approve(string by) =>
        new ApproveClaim(_claims, _changes, new StandingClock()).Approve(1, by, "sample clean");
}
