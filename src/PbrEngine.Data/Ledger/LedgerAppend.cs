using PbrEngine.Domain.Ledger;

namespace PbrEngine.Data.Ledger;

/// <summary>What became of a posting.</summary>
public abstract record LedgerAppend
{
    private LedgerAppend()
    {
    }

    /// <summary>It is in the ledger now.</summary>
    public sealed record Appended(IReadOnlyList<LedgerEntry> Entries) : LedgerAppend;

    /// <summary>The very same posting is in the ledger already, and was not entered again.</summary>
    public sealed record AlreadyThere(IReadOnlyList<LedgerEntry> Entries) : LedgerAppend;

    /// <summary>A key of it stands for something else already: nothing was entered.</summary>
    /// <param name="IdempotencyKey">The key.</param>
    /// <param name="Message">What, why, what next.</param>
    public sealed record Refused(string IdempotencyKey, string Message) : LedgerAppend;
}
