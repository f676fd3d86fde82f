using System.Globalization;

namespace PbrEngine.Domain.Ledger;

/// <summary>Follows the chain entry by entry, holding one entry and one sum at a time.</summary>
public static class LedgerChain
{
    /// <summary>Checks numbers, hashes and the sum of all entries.</summary>
    /// <returns>Null when the chain is whole; else the first thing that is wrong.</returns>
    public static LedgerFault? FirstFault(IEnumerable<LedgerEntry> entries)
    {
        var number = 0L;
        var previous = LedgerHash.Genesis;
        Int128 sum = 0;
        foreach (var entry in entries)
        {
            number++;
            if (Fault(entry, number, previous) is { } problem)
                return new LedgerFault(entry.EntryNumber, problem);
            previous = entry.Hash;
            sum += entry.AmountPence;
        }
        return sum == 0
            ? null
            : new LedgerFault(number, string.Create(
                CultureInfo.InvariantCulture, $"the entries sum to {sum} pence and not to nothing"));
    }

    private static string? Fault(LedgerEntry entry, long number, string previous)
    {
        if (entry.EntryNumber != number)
            return string.Create(CultureInfo.InvariantCulture, $"entry {number} is missing before it");
        if (entry.PreviousHash != previous)
            return "does not follow the entry before it";
        return entry.Hash == LedgerHash.OfEntry(entry) ? null : "was changed after it was entered";
    }
}

/// <summary>The first entry that is wrong.</summary>
/// <param name="EntryNumber">Its number.</param>
/// <param name="Problem">What is wrong.</param>
public sealed record LedgerFault(long EntryNumber, string Problem);
