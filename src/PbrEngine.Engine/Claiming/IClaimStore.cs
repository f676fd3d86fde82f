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
    /// <exception cref="DoublePaymentException">A family or person in it stands in another line of the same
    /// kind.</exception>
    long Prepare(ClaimDraft draft, DateTimeOffset at);

    /// <summary>Approves a prepared claim and posts it to the ledger, in one transaction.</summary>
    void Approve(Claim claim, string by, string reason, IReadOnlyList<LedgerDraft> postings, DateTimeOffset at);

    /// <summary>Every ledger entry in order.</summary>
    IEnumerable<LedgerEntry> Entries();
}

/// <summary>A claim about to be stored.</summary>
/// <param name="Programme">Programme code.</param>
/// <param name="Window">Days of the window.</param>
/// <param name="AttemptId">The published attempt that it rests on.</param>
/// <param name="By">Who prepares it.</param>
/// <param name="Lines">Its lines.</param>
public sealed record ClaimDraft(
    string Programme, DateSpan Window, long AttemptId, string By, IReadOnlyList<ClaimLine> Lines);

/// <summary>The database refused to pay for a family or a person twice.</summary>
public sealed class DoublePaymentException(string message, Exception? inner = null) : Exception(message, inner);
