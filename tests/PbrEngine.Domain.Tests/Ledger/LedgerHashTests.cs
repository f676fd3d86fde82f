using PbrEngine.Domain.Ledger;

namespace PbrEngine.Domain.Tests.Ledger;

public sealed class LedgerHashTests
{
    [Fact]
    public void Genesis_IsSixtyFourZeros() => Assert.Equal(new string('0', 64), LedgerHash.Genesis);

    // Pinned by `printf '1:1,18:results_receivable,6:100000,8:APPROVED,' | sha256sum`.
    [Fact]
    public void OfInput_KnownDraft_HasThePublishedHash() =>
        Assert.Equal("fb4053e709931f08436abb70eec720510c9184bb87aefb1cd5a155a74fa0ed38", LedgerHash.OfInput(LedgerSample.Draft()));

    [Fact]
    public void OfInput_TextBeyondAscii_CountsItsBytes() =>
        Assert.Equal("2fba9820427073d9380296b208b8afaa050a07f317a50ce320390e59eff5acf7", LedgerHash.OfInput(LedgerSample.Draft() with { Reason = "£ – zurück" }));

    [Fact]
    public void OfInput_FieldsShiftedAcrossTheirBorder_DiffersInHash()
    {
        var draft = LedgerSample.Draft();

        Assert.NotEqual(
            LedgerHash.OfInput(draft with { AmountPence = 1, Reason = "23" }),
            LedgerHash.OfInput(draft with { AmountPence = 12, Reason = "3" }));
    }

    [Fact]
    public void OfInput_AnyFieldOfTheInput_ChangesIt()
    {
        var draft = LedgerSample.Draft();
        LedgerDraft[] others =
        [
            draft with { ClaimLineId = 2 },
            draft with { Account = LedgerAccount.ResultsIncome },
            draft with { AmountPence = -100_000 },
            draft with { Reason = "REVERSED" },
        ];

        Assert.Equal(5, others.Append(draft).Select(LedgerHash.OfInput).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void OfEntry_AnyFieldButTheHash_ChangesIt()
    {
        var entry = LedgerSample.Postings(100_000)[0];
        LedgerEntry[] others =
        [
            entry with { EntryNumber = 2 },
            entry with { EnteredAt = "2026-11-01T02:30:00.123457Z" },
            entry with { ClaimLineId = 2 },
            entry with { Account = "reversals" },
            entry with { AmountPence = 100_001 },
            entry with { Reason = "other" },
            entry with { IdempotencyKey = "other" },
            entry with { InputHash = new('1', 64) },
            entry with { PreviousHash = new('1', 64) },
        ];

        Assert.Equal(10, others.Append(entry).Select(LedgerHash.OfEntry).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(entry.Hash, LedgerHash.OfEntry(entry with { Hash = "anything" }));
    }

    [Theory]
    [InlineData(LedgerAccount.ResultsReceivable, "results_receivable")]
    [InlineData(LedgerAccount.ResultsIncome, "results_income")]
    [InlineData(LedgerAccount.AttachmentFees, "attachment_fees")]
    [InlineData(LedgerAccount.Reversals, "reversals")]
    public void Code_EveryAccount_IsTheHashedName(LedgerAccount account, string code) =>
        Assert.Equal(code, account.Code());
}
