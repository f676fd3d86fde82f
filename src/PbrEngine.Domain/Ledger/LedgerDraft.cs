namespace PbrEngine.Domain.Ledger;

/// <summary>An entry about to be appended.</summary>
public sealed record LedgerDraft
{
    /// <summary>The claim line that it belongs to.</summary>
    public required long ClaimLineId { get; init; }

    /// <summary>The account.</summary>
    public required LedgerAccount Account { get; init; }

    /// <summary>Pence; negative on the other side of the posting.</summary>
    public required long AmountPence { get; init; }

    /// <summary>Why; ids only, no personal data.</summary>
    public required string Reason { get; init; }

    /// <summary>Says what is being posted: the same key is the same entry, whenever it comes.</summary>
    public required string IdempotencyKey { get; init; }
}
