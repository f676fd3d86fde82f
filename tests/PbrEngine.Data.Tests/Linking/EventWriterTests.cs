using PbrEngine.Data.Claiming;
using PbrEngine.Data.Reviewing;
using PbrEngine.Engine.Reviewing.Changes;
using PbrEngine.Engine.Running;
using PbrEngine.Linkage;
using PbrEngine.TestKit.Claims;
using PbrEngine.TestKit.Runs;

namespace PbrEngine.Data.Tests.Linking;

/// <summary>Merges and splits of persons of whom F1 has 1, F2 has 2 and 3, and 4 is in no family.</summary>
public sealed class EventWriterTests : IDisposable
{
    private static readonly LinkResult Four = LinkResults.Of(
        LinkResults.Person(1, "early_help/M1"),
        LinkResults.Person(2, "early_help/M2"),
        LinkResults.Person(3, "early_help/M3"),
        LinkResults.Person(4, "police/C4"));

    private readonly StoredNights _nights = new();
    private readonly RunAttempt _first;

    public EventWriterTests()
    {
        _first = _nights.Linked("2026-09-30", Four);
        _nights.Save(
            _first,
            SampleVerdict.Of("F1", [SampleVerdict.Member(1)], SampleVerdict.Payable("F1", "attachment", 100_000)),
            SampleVerdict.Of(
                "F2",
                [SampleVerdict.Member(2), SampleVerdict.Member(3)],
                SampleVerdict.Payable("F2", "attachment", 100_000)));
        _nights.Publish(_first);
    }

    public void Dispose() => _nights.Dispose();

    [Fact]
    public void Write_MergeAndSplit_AreEventsOfTheirRun()
    {
        Night("2026-10-31", Merge(1, 4), new PersonSplit("P00000002", "P00000003") { Records = [] });

        Assert.Equal(
            [(1L, "merge", "P00000001", "P00000004"), (2L, "split", "P00000002", "P00000003")],
            Changes().Select(c => (c.Id, c.Kind, c.PersonId, c.OtherPersonId)));
        Assert.All(Changes(), c => Assert.Equal(new DateOnly(2026, 10, 31), c.AsAt));
    }

    // The line pays for 2 alone; 3 is in its family.
    [Theory]
    [InlineData(2, 4, 1)]
    [InlineData(3, 4, 1)]
    [InlineData(4, 3, 1)]
    [InlineData(1, 4, 0)]
    public void Write_MergeOfAPersonInAClaimedFamily_TouchesItsLine(long survivor, long absorbed, int lines)
    {
        Claim("F2", 2);

        Night("2026-10-31", Merge(survivor, absorbed));

        Assert.Equal(lines, Assert.Single(Changes()).ClaimLines.Count);
    }

    [Fact]
    public void Write_PersonPaidForUnderAnEarlierId_IsTouched()
    {
        Claim("F1", 1);
        Night("2026-10-31", Merge(2, 1));
        Night("2026-11-30", Merge(2, 4));

        Assert.All(Changes(), c => Assert.Equal([1L], c.ClaimLines));
    }

    [Fact]
    public void Write_RejectedClaim_IsNotTouched()
    {
        Claim("F1", 1);
        Execute("UPDATE Claim SET State = 'Rejected'");

        Night("2026-10-31", Merge(1, 4));

        Assert.Empty(Assert.Single(Changes()).ClaimLines);
    }

    // The night links, somebody claims by the view of the night before, and then the night is published.
    [Fact]
    public void WriteLines_ClaimedBetweenLinkingAndPublication_IsTouchedToo()
    {
        var attempt = _nights.Linked("2026-10-31", Four with { Events = [Merge(1, 4)] });
        Claim("F1", 1);
        Assert.Empty(Changes());

        _nights.Publish(attempt);

        Assert.Equal([1L], Assert.Single(Changes()).ClaimLines);
    }

    [Fact]
    public void Write_SameAttemptAgain_ReplacesItsEventsAndTheirLines()
    {
        Claim("F1", 1);
        var attempt = _nights.Linked("2026-10-31", Four with { Events = [Merge(1, 4)] });

        _nights.Persons.Save(attempt.Id, Four with { Events = [Merge(2, 4)] }, _nights.Persons.Before(attempt.Id));
        _nights.Publish(attempt);

        var change = Assert.Single(Changes());
        Assert.Equal("P00000002", change.PersonId);
        Assert.Empty(change.ClaimLines);
    }

    private static PersonMerged Merge(long survivor, long absorbed) =>
        new($"P{survivor:00000000}", $"P{absorbed:00000000}") { Records = [] };

    private void Night(string asAt, params PersonEvent[] events) =>
        _nights.Published(asAt, Four with { Events = events });

    private IReadOnlyList<PersonChange> Changes() => new PersonChangeStore(_nights.Temporary.Database).List();

    private void Claim(string family, params long[] persons) => new ClaimStore(_nights.Temporary.Database).Prepare(
        new(
            "expanded",
            new(new(2026, 9, 1), new(2026, 9, 30)),
            _first.Id,
            "p.repare",
            [SampleClaim.Line(family, "attachment", persons)]),
        StoredNights.At);

    private void Execute(string sql) => Ledger.ClaimSample.Run(_nights.Temporary, sql);
}
