namespace PbrEngine.Domain.Ledger;

/// <summary>Checks a ledger's chain from its first entry on.</summary>
public static class LedgerChain
{
    /// <summary>The first entry that breaks the chain, with what is wrong; null when none does.</summary>
    public static (long Number, string Fault)? FirstFault(IEnumerable<LedgerEntry> entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        var number = 0L;
        var previous = LedgerEntry.Genesis;
        foreach (var entry in entries)
        {
            number++;
            if (entry.Number != number)
                return (number, $"entry {number} is missing; entry {entry.Number} follows entry {number - 1}");
            if (entry.PreviousHash != previous)
                return (number, "it names another previous hash than the entry before it has");
            if (entry.ComputeHash() != entry.Hash)
                return (number, "its hash isn't that of its fields");
            previous = entry.Hash;
        }
        return null;
    }
}
