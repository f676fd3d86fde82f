using PbrEngine.Domain.Ledger;

namespace PbrEngine.Domain.Tests.Ledger;

/// <summary>Entries chained as the ledger chains them.</summary>
internal static class LedgerSample
{
    /// <summary>Postings of so many pence: two entries each.</summary>
    internal static List<LedgerEntry> Postings(params long[] pence)
    {
        var entries = new List<LedgerEntry>();
        foreach (var amount in pence)
        {
            entries.Add(Next(entries, LedgerAccount.ResultsReceivable, amount));
            entries.Add(Next(entries, LedgerAccount.ResultsIncome, -amount));
        }
        return entries;
    }

    /// <summary>The draft that the tests vary.</summary>
    internal static LedgerDraft Draft(
        LedgerAccount account = LedgerAccount.ResultsReceivable, long pence = 100_000, long line = 1) => new()
        {
            ClaimLineId = line,
            Account = account,
            AmountPence = pence,
            Reason = "APPROVED",
            IdempotencyKey = "claim-line/1/approved/debit",
        };

    private static LedgerEntry Next(List<LedgerEntry> before, LedgerAccount account, long pence)
    {
        var draft = Draft(account, pence);
        var entry = new LedgerEntry
        {
            EntryNumber = before.Count + 1,
            EnteredAt = "2026-11-01T02:30:00.123456Z",
            ClaimLineId = draft.ClaimLineId,
            Account = draft.Account.Code(),
            AmountPence = draft.AmountPence,
            Reason = draft.Reason,
            IdempotencyKey = FormattableString.Invariant($"key/{before.Count + 1}"),
            InputHash = LedgerHash.OfInput(draft),
            PreviousHash = before.Count == 0 ? LedgerHash.Genesis : before[^1].Hash,
            Hash = "",
        };
        return entry with { Hash = LedgerHash.OfEntry(entry) };
    }
}
