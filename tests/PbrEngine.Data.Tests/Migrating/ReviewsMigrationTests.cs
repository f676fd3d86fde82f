using Dapper;
using PbrEngine.Data.Migrating;
using PbrEngine.Data.Reviewing;
using PbrEngine.Data.Tests.Ledger;
using PbrEngine.Engine.Reviewing;
using PbrEngine.TestKit.Databases;

namespace PbrEngine.Data.Tests.Migrating;

/// <summary>What script 0013 makes of reviews and judgements that were there before.</summary>
public sealed class ReviewsMigrationTests : IDisposable
{
    private readonly TemporaryDatabase _temporary = TemporaryDatabase.Unmade();

    public ReviewsMigrationTests()
    {
        var before = MigrationScripts.Of("sqlite").Where(s => s.Number < 13).ToList();
        new Migrator(_temporary.Database, new FixedClock(), before).Migrate();
        ClaimSample.Run(
            _temporary,
            """
            INSERT INTO Run (RunId, AsAt) VALUES (1, '2026-10-31');
            INSERT INTO RunAttempt (AttemptId, RunId, AttemptNumber, State, Reason, StartedAt)
                VALUES (1, 1, 1, 'published', '', '2026-11-01T02:00:00.000000Z'),
                    (2, 1, 2, 'failed', 'again', '2026-11-01T02:00:00.000000Z');
            INSERT INTO PublishedRun (Slot, AttemptId, PublishedAt) VALUES (1, 1, '2026-11-01T02:00:00.000000Z');
            INSERT INTO LinkReview (
                LinkReviewId, LeftFeed, LeftRef, RightFeed, RightRef, AttemptId, Basis, Reason, State)
                VALUES (1, 'dwp', 'C1', 'schools', 'P1', 1, 'NameDobPostcode', 'GUARD_TWINS', 'open'),
                    (2, 'dwp', 'C2', 'schools', 'P2', 1, 'NameDobPostcode', 'GUARD_TWINS', 'open'),
                    (3, 'dwp', 'C3', 'schools', 'P3', 2, 'NameDobPostcode', 'GUARD_TWINS', 'open');
            INSERT INTO LinkJudgement (LinkReviewId, Round, Decision, DecidedBy, DecidedAt, Reason)
                VALUES (1, 1, 'different', 'a.nalyst', '2026-11-01T03:00:00.000000Z', ''),
                    (1, 2, 'different', 's.econd', '2026-11-01T04:00:00.000000Z', 'twins');
            """);
        new Migrator(_temporary.Database, new FixedClock()).Migrate();
    }

    public void Dispose() => _temporary.Dispose();

    [Fact]
    public void Judgements_OfBefore_AreKeptWithTheirRounds()
    {
        var pair = new ReviewStore(_temporary.Database).Find(1)!;

        Assert.Equal(PairState.Decided, pair.State);
        Assert.Equal(
            [(1, 1, false, "a.nalyst", 1L), (2, 2, true, "s.econd", 1L)],
            pair.Judgements.Select(j => (j.Number, j.Round, j.IsBlind, j.By, j.AttemptId)));
    }

    // What earlier attempts raised again was not kept: nothing that was open is dropped for that.
    [Fact]
    public void Pairs_OfBefore_StayOpenUntilTheNextRun()
    {
        var pairs = new ReviewStore(_temporary.Database).Pairs();

        Assert.Equal([1L, 2L], pairs.Select(p => p.Id));
        Assert.Equal(PairState.Open, pairs[1].State);
    }

    [Fact]
    public void Database_AfterTheScript_IsSound()
    {
        using var connection = _temporary.Database.OpenRead();

        Assert.Equal("ok", connection.ExecuteScalar<string>("PRAGMA integrity_check"));
        Assert.Empty(connection.Query("PRAGMA foreign_key_check"));
        Assert.Empty(new Migrator(_temporary.Database, new FixedClock()).Check().Drifts);
    }
}
