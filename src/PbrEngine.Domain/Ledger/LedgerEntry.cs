namespace PbrEngine.Domain.Ledger;

/// <summary>One entry as it stands in the ledger for ever.</summary>
public sealed record LedgerEntry
{
    /// <summary>Its place: 1, 2, 3 … without a gap.</summary>
    public required long EntryNumber { get; init; }

    /// <summary>When it was entered: UTC to the microsecond, in the text that is hashed.</summary>
    public required string EnteredAt { get; init; }

    /// <summary>The claim line that it belongs to.</summary>
    public required long ClaimLineId { get; init; }

    /// <summary>Code of the account.</summary>
    public required string Account { get; init; }

    /// <summary>Pence.</summary>
    public required long AmountPence { get; init; }

    /// <summary>Why.</summary>
    public required string Reason { get; init; }

    /// <summary>What was posted.</summary>
    public required string IdempotencyKey { get; init; }

    /// <summary>Hash of what the key stands for: line, account, amount, reason.</summary>
    public required string InputHash { get; init; }

    /// <summary>Hash of the entry before; 64 zeros for the first.</summary>
    public required string PreviousHash { get; init; }

    /// <summary>Hash of all of the above.</summary>
    public required string Hash { get; init; }
}
