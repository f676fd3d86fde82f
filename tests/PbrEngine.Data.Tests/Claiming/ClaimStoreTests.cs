using Dapper;
using PbrEngine.Data.Claiming;
using PbrEngine.Data.Ledger;
using PbrEngine.Domain.Claims;
using PbrEngine.Domain.Ledger;
using PbrEngine.Domain.Time;
using PbrEngine.Engine.Claiming;
using PbrEngine.TestKit.Runs;

namespace PbrEngine.Data.Tests.Claiming;

public sealed class ClaimStoreTests : IDisposable
{
    private static readonly DateSpan Window = new(new(2026, 10, 1), new(2026, 12, 31));

    private readonly StoredNights _nights = new();
    private readonly ClaimStore _claims;
    private readonly long _attemptId;

    public ClaimStoreTests()
    {
        _claims = new(_nights.Temporary.Database);
        var attempt = _nights.Linked("2026-10-31", LinkResults.Of(
            LinkResults.Person(10, "early_help/M10"), LinkResults.Person(11, "early_help/M11")));
        string[] results = ["attachment", "continuous_employment", "sustained_progress"];
        _nights.Save(
            attempt,
            SampleVerdict.Of("F1", [], [.. results.Select(r => SampleVerdict.Payable("F1", r))]),
            SampleVerdict.Of("F2", [], [.. results.Select(r => SampleVerdict.Payable("F2", r))]));
        _nights.Publish(attempt);
        _attemptId = attempt.Id;
    }

    public void Dispose() => _nights.Dispose();

    [Fact]
    public void Prepare_Claim_ReadsBackWhole()
    {
        var second = Line("F2", "attachment", 11);
        var first = Line("F1", "sustained_progress", 11, 10) with { AmountPence = 80_000, RuleId = "EXP-SSP-01" };

        var id = Prepare(second, first, Line("F1", "attachment", 10));

        var claim = Assert.Single(_claims.List());
        Assert.Equal(
            (id, "expanded", Window, "Prepared", "p.repare", ""),
            (claim.Id, claim.Programme, claim.Window, claim.State, claim.PreparedBy, claim.ApprovedBy));
        Assert.Equal(
            [("F1", "attachment"), ("F1", "sustained_progress"), ("F2", "attachment")],
            claim.Lines.Select(l => (l.FamilyRef, l.Result)));
        Assert.Equal(["P00000010", "P00000011"], claim.Lines[1].Persons);
        Assert.Equal(
            first with { Id = claim.Lines[1].Id, Persons = [] }, claim.Lines[1] with { Persons = [] });
        Assert.Equal(
            ["1 Draft Prepared p.repare 2026-11-01T02:30:00.123456Z prepared"], Moves());
    }

    [Fact]
    public void Find_UnknownNumber_IsNone()
    {
        Prepare(Line("F1", "attachment", 10));

        Assert.Null(_claims.Find(99));
    }

    [Fact]
    public void Prepare_FamilyTwiceForOneEntitlement_IsRefusedWhole()
    {
        Prepare(Line("F1", "attachment", 10));

        var refused = Assert.Throws<DoublePaymentException>(
            () => Prepare(Line("F2", "attachment", 11), Line("F1", "attachment", 10)));

        Assert.Contains("F1", refused.Message, StringComparison.Ordinal);
        AssertOneClaimOfOneLine();
    }

    // One result of a family is paid once, by whichever route (09, expanded).
    [Fact]
    public void Prepare_SustainedProgressAndContinuousEmployment_AreOneEntitlement()
    {
        Prepare(Line("F1", "sustained_progress", 10));

        Assert.Throws<DoublePaymentException>(() => Prepare(Line("F1", "continuous_employment", 11)));

        AssertOneClaimOfOneLine();
    }

    [Fact]
    public void Prepare_PersonTwiceInTwoFamilies_IsRefusedWhole()
    {
        Prepare(Line("F1", "attachment", 10));

        Assert.Throws<DoublePaymentException>(() => Prepare(Line("F2", "attachment", 11, 10)));

        AssertOneClaimOfOneLine();
    }

    [Fact]
    public void Prepare_SamePersonForAttachmentAndResult_IsTwoEntitlements()
    {
        Prepare(Line("F1", "attachment", 10));
        Prepare(Line("F1", "sustained_progress", 10));

        Assert.Equal(2, _claims.List().Count);
    }

    // A line rests on a result that a run stored: anything else is a broken invariant and no double payment.
    [Fact]
    public void Prepare_ResultThatNoRunStored_IsNotStoredEither()
    {
        var error = Record.Exception(() => Prepare(Line("F1", "attachment", 10), Line("F3", "attachment", 11)));

        Assert.NotNull(error);
        Assert.IsNotType<DoublePaymentException>(error);
        Assert.Empty(_claims.List());
        Assert.Empty(Moves());
    }

    [Fact]
    public void Approve_Prepared_MovesAndPostsInOne()
    {
        var claim = _claims.Find(Prepare(Line("F1", "attachment", 10)))!;

        _claims.Approve(claim, "a.pprove", "sample clean", Postings(claim.Lines[0].Id), FixedClock.Now);

        var approved = _claims.Find(claim.Id);
        Assert.Equal(("Approved", "a.pprove"), (approved?.State, approved?.ApprovedBy));
        var entries = _claims.Entries().ToList();
        Assert.Equal([100_000, -100_000], entries.Select(e => e.AmountPence));
        Assert.All(entries, e => Assert.Equal(claim.Lines[0].Id, e.ClaimLineId));
        Assert.Null(LedgerChain.FirstFault(entries));
        Assert.Equal("2 Prepared Approved a.pprove 2026-11-01T02:30:00.123456Z sample clean", Moves()[1]);
    }

    [Fact]
    public void Approve_ByThePreparer_IsRefusedByTheDatabase()
    {
        var claim = _claims.Find(Prepare(Line("F1", "attachment", 10)))!;

        var refused = Assert.ThrowsAny<Exception>(
            () => _claims.Approve(claim, "p.repare", "", Postings(claim.Lines[0].Id), FixedClock.Now));

        Assert.Contains("CK_Claim_FourEyes", refused.Message, StringComparison.Ordinal);
        AssertStillPrepared(claim);
    }

    [Theory]
    [InlineData("UPDATE Claim SET State = 'Approved', ApprovedBy = PreparedBy", "CK_Claim_FourEyes")]
    [InlineData("UPDATE Claim SET State = 'Approved'", "CK_Claim_Approved")]
    [InlineData("UPDATE Claim SET State = 'Paid'", "CK_Claim_Approved")]
    [InlineData("UPDATE Claim SET State = 'Approved', ApprovedBy = 'a', PreparedBy = NULL", "CK_Claim_FourEyes")]
    public void Approve_AroundTheProgram_IsRefusedByTheDatabase(string sql, string constraint)
    {
        var claim = _claims.Find(Prepare(Line("F1", "attachment", 10)))!;

        var refused = Assert.ThrowsAny<Exception>(() => Ledger.ClaimSample.Run(_nights.Temporary, sql));

        Assert.Contains(constraint, refused.Message, StringComparison.Ordinal);
        AssertStillPrepared(claim);
    }

    [Fact]
    public void Approve_KeyStandsForOtherContent_LeavesThePreparedClaim()
    {
        var claim = _claims.Find(Prepare(Line("F1", "attachment", 10)))!;
        var other = _claims.Find(Prepare(Line("F2", "attachment", 11)))!;
        new LedgerRepository(_nights.Temporary.Database).Append(Postings(other.Lines[0].Id), FixedClock.Now);

        Assert.Throws<InvalidOperationException>(
            () => _claims.Approve(claim, "a.pprove", "", Postings(claim.Lines[0].Id), FixedClock.Now));

        AssertStillPrepared(claim, entries: 2);
    }

    [Fact]
    public void Approve_PostingDoesNotBalance_LeavesThePreparedClaim()
    {
        var claim = _claims.Find(Prepare(Line("F1", "attachment", 10)))!;

        Assert.ThrowsAny<Exception>(() => _claims.Approve(
            claim, "a.pprove", "", [Postings(claim.Lines[0].Id)[0]], FixedClock.Now));

        AssertStillPrepared(claim);
    }

    [Fact]
    public void Approve_PostingFailsAtItsSecondEntry_LeavesThePreparedClaim()
    {
        var claim = _claims.Find(Prepare(Line("F1", "attachment", 10)))!;
        var postings = Postings(claim.Lines[0].Id);

        Assert.ThrowsAny<Exception>(() => _claims.Approve(
            claim, "a.pprove", "", [postings[0], postings[1] with { ClaimLineId = 99 }], FixedClock.Now));

        AssertStillPrepared(claim);
    }

    [Fact]
    public void Approve_Twice_IsRefusedAndPostsOnce()
    {
        var claim = _claims.Find(Prepare(Line("F1", "attachment", 10)))!;
        _claims.Approve(claim, "a.pprove", "", Postings(claim.Lines[0].Id), FixedClock.Now);

        Assert.Throws<InvalidOperationException>(
            () => _claims.Approve(claim, "o.ther", "", Postings(claim.Lines[0].Id), FixedClock.Now));

        Assert.Equal("a.pprove", _claims.Find(claim.Id)?.ApprovedBy);
        Assert.Equal(2, _claims.Entries().Count());
        Assert.Equal(2, Moves().Count);
    }

    private long Prepare(params ClaimLine[] lines) =>
        _claims.Prepare(new("expanded", Window, _attemptId, "p.repare", lines), FixedClock.Now);

    private ClaimLine Line(string family, string result, params long[] persons) => new()
    {
        FamilyRef = family,
        Result = result,
        Entitlement = result == "attachment" ? "attachment" : "result",
        AmountPence = 100_000,
        RuleId = "EXP-ATT-01",
        AttemptId = _attemptId,
        RuleSet = "expanded/v2015-04",
        RuleSetHash = SampleRuleSet.Hash,
        Persons = [.. persons.Select(Engine.Linking.PersonIds.Of)],
    };

    private static LedgerDraft[] Postings(long lineId)
    {
        var debit = new LedgerDraft
        {
            ClaimLineId = lineId,
            Account = LedgerAccount.ResultsReceivable,
            AmountPence = 100_000,
            Reason = "APPROVED",
            IdempotencyKey = "debit",
        };
        return
        [
            debit,
            debit with { Account = LedgerAccount.AttachmentFees, AmountPence = -100_000, IdempotencyKey = "credit" },
        ];
    }

    private void AssertOneClaimOfOneLine()
    {
        Assert.Single(Assert.Single(_claims.List()).Lines);
        Assert.Single(Moves());
    }

    private void AssertStillPrepared(Claim claim, int entries = 0)
    {
        var now = _claims.Find(claim.Id);
        Assert.Equal(("Prepared", "p.repare", ""), (now?.State, now?.PreparedBy, now?.ApprovedBy));
        Assert.Equal(entries, _claims.Entries().Count());
        Assert.DoesNotContain(Moves(), m => m.Contains("Approved", StringComparison.Ordinal));
    }

    private List<string> Moves()
    {
        using var connection = _nights.Temporary.Database.OpenRead();
        return connection.Query<string>(
            """
            SELECT MoveNumber || ' ' || FromState || ' ' || ToState || ' ' || MovedBy || ' ' || MovedAt || ' ' || Reason
            FROM ClaimMove
            ORDER BY ClaimId, MoveNumber
            """).AsList();
    }
}
