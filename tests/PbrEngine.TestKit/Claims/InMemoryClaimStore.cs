using PbrEngine.Domain.Claims;
using PbrEngine.Domain.Ledger;
using PbrEngine.Engine.Claiming;

namespace PbrEngine.TestKit.Claims;

/// <summary>
/// Claims and a chained ledger in memory. It holds the port's promises of order and chain but none of the database's
/// constraints, and lets a test break either list, so that those who check have something to find.
/// </summary>
public sealed class InMemoryClaimStore : IClaimStore
{
    /// <summary>The claims, for a test to break.</summary>
    public List<Claim> Claims { get; } = [];

    /// <summary>The entries, for a test to break.</summary>
    public List<LedgerEntry> Ledger { get; } = [];

    /// <summary>The reasons given for approvals.</summary>
    public List<(long ClaimId, string Reason, DateTimeOffset At)> Approvals { get; } = [];

    /// <inheritdoc/>
    public IReadOnlyList<Claim> List() => [.. Claims.OrderBy(c => c.Id)];

    /// <inheritdoc/>
    public Claim? Find(long claimId) => Claims.Find(c => c.Id == claimId);

    /// <inheritdoc/>
    public long Prepare(ClaimDraft draft, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(draft);
        var lineId = Claims.SelectMany(c => c.Lines).Select(l => l.Id).DefaultIfEmpty().Max();
        var ordered = draft.Lines.OrderBy(l => l.FamilyRef, StringComparer.Ordinal)
            .ThenBy(l => l.Result, StringComparer.Ordinal);
        var claim = new Claim
        {
            Id = Claims.Count + 1,
            Programme = draft.Programme,
            Window = draft.Window,
            State = "Prepared",
            PreparedBy = draft.By,
            Lines = [.. ordered.Select(l => l with { Id = ++lineId })],
        };
        Claims.Add(claim);
        return claim.Id;
    }

    /// <inheritdoc/>
    public void Approve(
        Claim claim, string by, string reason, IReadOnlyList<LedgerDraft> postings, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(claim);
        ArgumentNullException.ThrowIfNull(postings);
        Change(claim.Id, c => c with { State = "Approved", ApprovedBy = by });
        Approvals.Add((claim.Id, reason, at));
        foreach (var draft in postings)
            Ledger.Add(Next(draft));
    }

    /// <inheritdoc/>
    public IEnumerable<LedgerEntry> Entries() => Ledger;

    /// <summary>Changes a claim as no program should.</summary>
    public void Change(long claimId, Func<Claim, Claim> change)
    {
        ArgumentNullException.ThrowIfNull(change);
        var index = Claims.FindIndex(c => c.Id == claimId);
        Claims[index] = change(Claims[index]);
    }

    private LedgerEntry Next(LedgerDraft draft)
    {
        var entry = new LedgerEntry
        {
            EntryNumber = Ledger.Count + 1,
            EnteredAt = "2026-11-01T02:30:00.000000Z",
            ClaimLineId = draft.ClaimLineId,
            Account = draft.Account.Code(),
            AmountPence = draft.AmountPence,
            Reason = draft.Reason,
            IdempotencyKey = draft.IdempotencyKey,
            InputHash = LedgerHash.OfInput(draft),
            PreviousHash = Ledger.Count == 0 ? LedgerHash.Genesis : Ledger[^1].Hash,
            Hash = "",
        };
        return entry with { Hash = LedgerHash.OfEntry(entry) };
    }
}
