using PbrEngine.Domain.Claims;
using PbrEngine.Domain.Ledger;
using PbrEngine.Domain.Time;

namespace PbrEngine.Engine.Claiming;

/// <summary>Claims and the ledger. Constraints of the database hold four eyes and no double payment.</summary>
public interface IClaimStore
{
    /// <summary>Every claim, by number.</summary>
    IReadOnlyList<Claim> List();

    /// <summary>One claim; null when none has the number.</summary>
    Claim? Find(long claimId);

    /// <summary>Stores a prepared claim, all of it or nothing.</summary>
    /// <exception cref="DoublePaymentException">A family or person in it stands in another line of the same kind.</exception>
    long Prepare(string programme, DateSpan window, long attemptId, string by, IReadOnlyList<ClaimLine> lines, DateTimeOffset at);

    /// <summary>Approves a prepared claim and posts it to the ledger, in one transaction.</summary>
    void Approve(Claim claim, string by, string reason, IReadOnlyList<LedgerPosting> postings, DateTimeOffset at);

    /// <summary>Every ledger entry in order.</summary>
    IEnumerable<LedgerEntry> Entries();
}

/// <summary>The database refused to pay for a family or a person twice.</summary>
public sealed class DoublePaymentException(string message, Exception? inner = null) : Exception(message, inner);
