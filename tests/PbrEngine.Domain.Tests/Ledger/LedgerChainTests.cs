using PbrEngine.Domain.Ledger;

namespace PbrEngine.Domain.Tests.Ledger;

public sealed class LedgerChainTests
{
    [Fact]
    public void FirstFault_NoEntries_IsNone() => Assert.Null(LedgerChain.FirstFault([]));

    [Fact]
    public void FirstFault_WholeChain_IsNone() =>
        Assert.Null(LedgerChain.FirstFault(LedgerSample.Postings(100_000, 80_000)));

    [Fact]
    public void FirstFault_OnePenceChanged_NamesThatEntry()
    {
        var entries = LedgerSample.Postings(100_000, 80_000);
        entries[2] = entries[2] with { AmountPence = entries[2].AmountPence + 1 };

        Assert.Equal(new(3, "was changed after it was entered"), LedgerChain.FirstFault(entries));
    }

    // An entry that is rewritten with a hash of its own still breaks the one after it.
    [Fact]
    public void FirstFault_EntryRewrittenWithItsHash_BreaksTheNext()
    {
        var entries = LedgerSample.Postings(100_000);
        entries[0] = entries[0] with { Reason = "other" };
        entries[0] = entries[0] with { Hash = LedgerHash.OfEntry(entries[0]) };

        Assert.Equal(new(2, "does not follow the entry before it"), LedgerChain.FirstFault(entries));
    }

    [Fact]
    public void FirstFault_HashesOfTwoEntriesSwapped_NamesTheEarlier()
    {
        var entries = LedgerSample.Postings(100_000, 80_000);
        (entries[1], entries[2]) =
            (entries[1] with { Hash = entries[2].Hash }, entries[2] with { Hash = entries[1].Hash });

        Assert.Equal(2, LedgerChain.FirstFault(entries)?.EntryNumber);
    }

    [Theory]
    [InlineData(0, 2, "entry 1 is missing before it")]
    [InlineData(1, 3, "entry 2 is missing before it")]
    [InlineData(3, 3, "the entries sum to 80000 pence and not to nothing")]
    public void FirstFault_EntryDeleted_SaysWhich(int deleted, long entry, string problem)
    {
        var entries = LedgerSample.Postings(100_000, 80_000);
        entries.RemoveAt(deleted);

        Assert.Equal(new(entry, problem), LedgerChain.FirstFault(entries));
    }

    // A chain of good hashes that starts anywhere else is the tail of another ledger.
    [Fact]
    public void FirstFault_DoesNotStartAtGenesis_NamesTheFirst()
    {
        var entries = LedgerSample.Postings(100_000);
        entries[0] = entries[0] with { PreviousHash = new('1', 64) };
        entries[0] = entries[0] with { Hash = LedgerHash.OfEntry(entries[0]) };

        Assert.Equal(1, LedgerChain.FirstFault(entries)?.EntryNumber);
    }

    // Sums go beyond what one entry's number holds.
    [Fact]
    public void FirstFault_SumBeyondALong_IsStillCounted()
    {
        var entries = LedgerSample.Postings(long.MaxValue, long.MaxValue);
        Assert.Null(LedgerChain.FirstFault(entries));

        Assert.Contains(
            "sum to 9223372036854775807 pence",
            LedgerChain.FirstFault(entries.Take(3))?.Problem,
            StringComparison.Ordinal);
    }
}
