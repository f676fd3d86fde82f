using PbrEngine.Data.Ledger;
using PbrEngine.Domain.Ledger;
using PbrEngine.TestKit.Databases;

namespace PbrEngine.Data.Tests.Ledger;

public sealed class LedgerRepositoryTests : IDisposable
{
    private readonly TemporaryDatabase _temporary = TemporaryDatabase.Migrated();

    public LedgerRepositoryTests()
    {
        ClaimSample.Prepare(_temporary);
        ClaimSample.AddLine(_temporary, 1, "F1");
    }

    private LedgerRepository Repository => new(_temporary.Database);

    public void Dispose() => _temporary.Dispose();

    [Fact]
    public void Append_Posting_IsNumberedChainedAndWhole()
    {
        Repository.Append(Posting("a", 100_000), FixedClock.Now);
        Repository.Append(Posting("b", 80_000), FixedClock.Now);

        var entries = Repository.Read().ToList();

        Assert.Equal([1, 2, 3, 4], entries.Select(e => e.EntryNumber));
        Assert.Equal([100_000, -100_000, 80_000, -80_000], entries.Select(e => e.AmountPence));
        Assert.Equal(
            [LedgerHash.Genesis, .. entries.Take(3).Select(e => e.Hash)], entries.Select(e => e.PreviousHash));
        Assert.Null(Repository.FirstFault());
    }

    // Pinned: a ledger that was exported years ago must still verify, by any program that follows LedgerHash's text.
    [Fact]
    public void Append_FirstEntry_HasThePublishedHash()
    {
        var appended = Assert.IsType<LedgerAppend.Appended>(Repository.Append(Posting("a", 100_000), FixedClock.Now));

        Assert.Equal("2026-11-01T02:30:00.123456Z", appended.Entries[0].EnteredAt);
        Assert.Equal("90d2c3ee22338fc9e06cc439989e1b6c99137ff2a29d8913be05a6e5f7eafaba", appended.Entries[0].InputHash);
        Assert.Equal("d331393c7263203cff90a1e545b30921218947dd9af16023fb97cf86cda47f71", appended.Entries[0].Hash);
    }

    [Fact]
    public void Append_SamePostingAgain_GivesTheEntriesThatAreThere()
    {
        var first = Assert.IsType<LedgerAppend.Appended>(Repository.Append(Posting("a", 100_000), FixedClock.Now));

        var again = Repository.Append(Posting("a", 100_000), FixedClock.Now.AddDays(1));

        Assert.Equal(first.Entries, Assert.IsType<LedgerAppend.AlreadyThere>(again).Entries);
        Assert.Equal(2, Repository.Read().Count());
    }

    [Fact]
    public void Append_SameKeyOtherContent_IsRefusedAndNothingEntered()
    {
        Repository.Append(Posting("a", 100_000), FixedClock.Now);

        var refused = Assert.IsType<LedgerAppend.Refused>(Repository.Append(Posting("a", 80_000), FixedClock.Now));

        Assert.Equal("a/1", refused.IdempotencyKey);
        Assert.Contains("stands for other content already (entry 1)", refused.Message, StringComparison.Ordinal);
        Assert.Equal(2, Repository.Read().Count());
    }

    [Fact]
    public void Append_OneKeyKnownOneNew_IsRefused()
    {
        Repository.Append(Posting("a", 100_000), FixedClock.Now);
        var posting = Posting("a", 100_000);

        var mixed = Repository.Append([posting[0], posting[1] with { IdempotencyKey = "new" }], FixedClock.Now);

        Assert.IsType<LedgerAppend.Refused>(mixed);
        Assert.Equal(2, Repository.Read().Count());
    }

    [Fact]
    public void Append_SumIsNotNothing_IsABrokenInvariant()
    {
        Assert.Throws<ArgumentException>(() => Repository.Append([Posting("a", 100_000)[0]], FixedClock.Now));
        Assert.Throws<ArgumentException>(() => Repository.Append([], FixedClock.Now));
        Assert.Empty(Repository.Read());
    }

    [Fact]
    public void Append_NoSuchClaimLine_EntersNothing()
    {
        var posting = Posting("a", 100_000).Select((d, i) => d with { ClaimLineId = i == 0 ? 1 : 9 }).ToList();

        Assert.ThrowsAny<Exception>(() => Repository.Append(posting, FixedClock.Now));

        Assert.Empty(Repository.Read());
    }

    [Fact]
    public void Append_LastEntryWasTamperedWith_IsNotChainedTo()
    {
        Repository.Append(Posting("a", 100_000), FixedClock.Now);
        ClaimSample.Run(_temporary, "UPDATE LedgerEntry SET AmountPence = -90000 WHERE EntryNumber = 2");

        Assert.Throws<InvalidOperationException>(() => Repository.Append(Posting("b", 100_000), FixedClock.Now));
    }

    [Theory]
    [InlineData("UPDATE LedgerEntry SET AmountPence = 200000 WHERE EntryNumber = 3", 3, "was changed")]
    [InlineData("UPDATE LedgerEntry SET Reason = 'other' WHERE EntryNumber = 1", 1, "was changed")]
    [InlineData("UPDATE LedgerEntry SET EnteredAt = '2020-01-01' WHERE EntryNumber = 4", 4, "was changed")]
    [InlineData("DELETE FROM LedgerEntry WHERE EntryNumber = 2", 3, "entry 2 is missing")]
    [InlineData("DELETE FROM LedgerEntry WHERE EntryNumber = 4", 3, "sum to 80000 pence")]
    public void FirstFault_Tampering_NamesTheFirstBadEntry(string sql, long entry, string problem)
    {
        Repository.Append(Posting("a", 100_000), FixedClock.Now);
        Repository.Append(Posting("b", 80_000), FixedClock.Now);

        ClaimSample.Run(_temporary, sql);

        var fault = Repository.FirstFault();
        Assert.Equal(entry, fault?.EntryNumber);
        Assert.Contains(problem, fault?.Problem, StringComparison.Ordinal);
    }

    private static IReadOnlyList<LedgerDraft> Posting(string key, long pence) =>
    [
        new()
        {
            ClaimLineId = 1,
            Account = LedgerAccount.ResultsReceivable,
            AmountPence = pence,
            Reason = "attachment – paid",
            IdempotencyKey = key + "/1",
        },
        new()
        {
            ClaimLineId = 1,
            Account = LedgerAccount.AttachmentFees,
            AmountPence = -pence,
            Reason = "attachment – paid",
            IdempotencyKey = key + "/2",
        },
    ];
}
