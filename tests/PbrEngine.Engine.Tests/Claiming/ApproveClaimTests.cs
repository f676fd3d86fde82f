using PbrEngine.Domain.Ledger;
using PbrEngine.Engine.Claiming;
using PbrEngine.TestKit.Claims;
using PbrEngine.TestKit.Runs;

namespace PbrEngine.Engine.Tests.Claiming;

public sealed class ApproveClaimTests
{
    private readonly InMemoryClaimStore _claims = new();

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

    private void Prepared() => _claims.Claims.Add(SampleClaim.Of(
        1,
        "Prepared",
        SampleClaim.Line("F1", "attachment", 1) with { Id = 1 },
        SampleClaim.Line("F1", "continuous_employment", 1) with { Id = 2 }));

    private ClaimRefusal? Approve(string by) =>
        new ApproveClaim(_claims, new StandingClock()).Approve(1, by, "sample clean");
}
