using Dapper;
using PbrEngine.Data.Dialects;
using PbrEngine.Domain.Ledger;

namespace PbrEngine.Data.Ledger;

/// <summary>The ledger in a database. It is added to and read; there is no way to change or remove an entry.</summary>
public sealed class LedgerRepository(PbrDatabase database)
{
    internal const string SelectEntries =
        """
        SELECT
            EntryNumber,
            EnteredAt,
            ClaimLineId,
            Account,
            AmountPence,
            Reason,
            IdempotencyKey,
            InputHash,
            PreviousHash,
            Hash
        FROM LedgerEntry
        """;

    internal const string SelectAll = SelectEntries + "\nORDER BY EntryNumber";

    internal const string SelectByKey = SelectEntries + "\nWHERE IdempotencyKey = @IdempotencyKey";

    internal const string SelectLast =
        SelectEntries + "\nWHERE EntryNumber = (SELECT MAX(EntryNumber) FROM LedgerEntry)";

    internal const string InsertEntry =
        """
        INSERT INTO LedgerEntry (
            EntryNumber,
            EnteredAt,
            ClaimLineId,
            Account,
            AmountPence,
            Reason,
            IdempotencyKey,
            InputHash,
            PreviousHash,
            Hash
        )
        VALUES (
            @EntryNumber,
            @EnteredAt,
            @ClaimLineId,
            @Account,
            @AmountPence,
            @Reason,
            @IdempotencyKey,
            @InputHash,
            @PreviousHash,
            @Hash
        )
        """;

    /// <summary>Appends one posting, all of its entries or none.</summary>
    /// <param name="posting">Entries that sum to nothing, each with a key of its own.</param>
    /// <param name="at">When, from the injected clock.</param>
    public LedgerAppend Append(IReadOnlyList<LedgerDraft> posting, DateTimeOffset at)
    {
        using var unit = database.BeginWrite();
        var answer = Append(unit, posting, at);
        unit.Commit();
        return answer;
    }

    /// <summary>
    /// The same inside a wider unit of work, which commits it: a refused posting has written nothing.
    /// </summary>
    internal static LedgerAppend Append(WriteUnit unit, IReadOnlyList<LedgerDraft> posting, DateTimeOffset at)
    {
        Int128 sum = 0;
        foreach (var draft in posting)
            sum += draft.AmountPence;
        if (posting.Count == 0 || sum != 0)
            throw new ArgumentException("A posting has entries, and they sum to nothing.", nameof(posting));

        return Earlier(unit, posting) ?? new LedgerAppend.Appended(Enter(unit, posting, at));
    }

    /// <summary>Every entry in order, one at a time.</summary>
    public IEnumerable<LedgerEntry> Read()
    {
        using var connection = database.OpenRead();
        foreach (var entry in connection.Query<LedgerEntry>(SelectAll, buffered: false))
            yield return entry;
    }

    /// <summary>The first fault of the chain; null when it is whole.</summary>
    public LedgerFault? FirstFault() => LedgerChain.FirstFault(Read());

    private static LedgerAppend? Earlier(WriteUnit unit, IReadOnlyList<LedgerDraft> posting)
    {
        var found = new List<LedgerEntry>();
        foreach (var draft in posting)
        {
            if (unit.Query<LedgerEntry>(SelectByKey, new { draft.IdempotencyKey }) is not [var entry])
                continue;
            if (entry.InputHash != LedgerHash.OfInput(draft))
                return Refused(entry, "stands for other content");
            found.Add(entry);
        }
        if (found.Count == 0)
            return null;
        return found.Count == posting.Count
            ? new LedgerAppend.AlreadyThere(found)
            : Refused(found[0], "belongs to a posting with fewer entries");
    }

    private static LedgerAppend.Refused Refused(LedgerEntry entry, string why) => new(
        entry.IdempotencyKey,
        $"Key {entry.IdempotencyKey} {why} already (entry {entry.EntryNumber}), so nothing was entered. "
        + "Correct an entry by a further one, with a key of its own.");

    private static List<LedgerEntry> Enter(WriteUnit unit, IReadOnlyList<LedgerDraft> posting, DateTimeOffset at)
    {
        var last = unit.Query<LedgerEntry>(SelectLast).SingleOrDefault();
        // Nothing is chained to an entry that is itself broken: the fault would be hidden under good ones.
        if (last is not null && last.Hash != LedgerHash.OfEntry(last))
            throw new InvalidOperationException($"Ledger entry {last.EntryNumber} was changed after it was entered.");
        var entries = new List<LedgerEntry>(posting.Count);
        foreach (var draft in posting)
        {
            last = Entry(draft, (last?.EntryNumber ?? 0) + 1, last?.Hash ?? LedgerHash.Genesis, at);
            unit.Execute(InsertEntry, last);
            entries.Add(last);
        }
        return entries;
    }

    private static LedgerEntry Entry(LedgerDraft draft, long number, string previousHash, DateTimeOffset at)
    {
        var entry = new LedgerEntry
        {
            EntryNumber = number,
            EnteredAt = at.Text(),
            ClaimLineId = draft.ClaimLineId,
            Account = draft.Account.Code(),
            AmountPence = draft.AmountPence,
            Reason = draft.Reason,
            IdempotencyKey = draft.IdempotencyKey,
            InputHash = LedgerHash.OfInput(draft),
            PreviousHash = previousHash,
            Hash = "",
        };
        return entry with { Hash = LedgerHash.OfEntry(entry) };
    }
}
