using PbrEngine.Domain.Claims;
using PbrEngine.Domain.Ledger;
using PbrEngine.Engine.Reviewing.Changes;

namespace PbrEngine.Engine.Claiming;

/// <summary>A second person approves a prepared claim; only then does it reach the ledger.</summary>
public sealed class ApproveClaim(IClaimStore claims, IPersonChangeStore changes, TimeProvider clock)
{
    /// <summary>Approves, or says why not.</summary>
    public ClaimRefusal? Approve(long claimId, string by, string reason)
    {
        if (claims.Find(claimId) is not { } claim)
            return ClaimRefusal.UnknownClaim(claimId);
        if (claim.State != "Prepared")
            return ClaimRefusal.WrongState(claim);
        if (string.Equals(claim.PreparedBy, by, StringComparison.OrdinalIgnoreCase))
            return ClaimRefusal.FourEyes(claimId);
        if (Unsettled(claim) is { Count: > 0 } events)
            return ClaimRefusal.PersonsChanged(claimId, events);
        claims.Approve(claim, by, reason, [.. claim.Lines.SelectMany(Postings)], clock.GetUtcNow());
        return null;
    }

    /// <summary>Merges and splits that touch its lines and at which nobody has looked.</summary>
    private List<long> Unsettled(Claim claim) =>
    [
        .. changes.List()
            .Where(c => c.IsWaiting && claim.Lines.Any(l => c.ClaimLines.Contains(l.Id)))
            .Select(c => c.Id),
    ];

    /// <summary>Debit the receivable, credit the income: the two add up to nothing.</summary>
    private static IEnumerable<LedgerDraft> Postings(ClaimLine line)
    {
        var income = line.Entitlement == Domain.Claims.Entitlements.Attachment
            ? LedgerAccount.AttachmentFees
            : LedgerAccount.ResultsIncome;
        var key = FormattableString.Invariant($"claim-line/{line.Id}/approved");
        yield return Draft(line.Id, LedgerAccount.ResultsReceivable, line.AmountPence, key + "/debit");
        yield return Draft(line.Id, income, -line.AmountPence, key + "/credit");
    }

    private static LedgerDraft Draft(long lineId, LedgerAccount account, long pence, string key) => new()
    {
        ClaimLineId = lineId,
        Account = account,
        AmountPence = pence,
        Reason = "APPROVED",
        IdempotencyKey = key,
    };
}
