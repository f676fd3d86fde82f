namespace PbrEngine.Domain.Ledger;

/// <summary>
/// One side of a double entry about to be made: a debit is positive, a credit negative, and the postings of one claim
/// line add up to nothing. No personal data: it will be hashed.
/// </summary>
/// <param name="ClaimLineId">The claim line that it is for.</param>
/// <param name="Account">The account.</param>
/// <param name="AmountPence">Pence, never 0.</param>
/// <param name="Reason">Why, as a permanent code.</param>
/// <param name="Key">The same key with the same content is one entry; with other content it is refused.</param>
public sealed record LedgerPosting(long ClaimLineId, string Account, long AmountPence, string Reason, string Key);
