using Dapper;
using PbrEngine.Data.Running;
using PbrEngine.Engine.Running;
using PbrEngine.TestKit.Runs;

namespace PbrEngine.Data.Tests.Running;

public sealed class RunStoreTests : IDisposable
{
    private static readonly DateOnly September = new(2026, 9, 30);
    private static readonly DateOnly October = new(2026, 10, 31);

    private readonly StoredNights _nights = new();

    public void Dispose() => _nights.Dispose();

    [Fact]
    public void Begin_FirstOfItsDay_NeedsNoReason()
    {
        var attempt = _nights.Begin("2026-10-31");

        Assert.Equal(1, attempt.Number);
        Assert.Equal("running", attempt.State);
        Assert.Equal(attempt, _nights.Runs.Latest(October));
        Assert.Null(_nights.Runs.Latest(September));
    }

    [Fact]
    public void Begin_FurtherAttemptWithoutReason_IsRefusedByTheDatabase()
    {
        var first = _nights.Begin("2026-10-31");

        var refused = Assert.ThrowsAny<Exception>(() => _nights.Begin("2026-10-31"));

        Assert.Contains("CK_RunAttempt_Again", refused.Message, StringComparison.Ordinal);
        Assert.Equal(first, _nights.Runs.Latest(October));
    }

    [Fact]
    public void Begin_FurtherAttempt_BelongsToTheOneRunOfItsDay()
    {
        _nights.Begin("2026-10-31");
        var again = _nights.Begin("2026-10-31", "late file");
        var other = _nights.Begin("2026-09-30");

        Assert.Equal((2, 1), (again.Number, other.Number));
        Assert.Equal("late file", _nights.Runs.Latest(October)?.Reason);
        Assert.Equal(["2026-09-30", "2026-10-31"], Texts("SELECT AsAt FROM Run ORDER BY AsAt"));
    }

    [Fact]
    public void Record_Step_ReadsBack()
    {
        var attempt = _nights.Begin("2026-10-31");
        var step = Step(RunSteps.Link, "done", 42, ("records", 7), ("persons", 5));

        _nights.Runs.Record(attempt.Id, step, "hash", StoredNights.At);

        var read = Assert.Single(_nights.Runs.Steps(attempt.Id));
        Assert.Equal((step.Step, step.State, step.Milliseconds), (read.Step, read.State, read.Milliseconds));
        Assert.Equal([new("persons", 5), new("records", 7)], read.Counts);
        Assert.Equal("hash", _nights.Runs.InputHash(attempt.Id, RunSteps.Link));
        Assert.Null(_nights.Runs.InputHash(attempt.Id, RunSteps.Evaluate));
    }

    [Fact]
    public void Record_SameStepAgain_ReplacesIt()
    {
        var attempt = _nights.Begin("2026-10-31");
        _nights.Runs.Record(attempt.Id, Step(RunSteps.Link, "failed", null), "old", StoredNights.At);

        _nights.Runs.Record(attempt.Id, Step(RunSteps.Link, "done", 1), "new", StoredNights.At);

        Assert.Equal("done", Assert.Single(_nights.Runs.Steps(attempt.Id)).State);
        Assert.Equal("new", _nights.Runs.InputHash(attempt.Id, RunSteps.Link));
    }

    [Fact]
    public void Steps_OfTwoAttempts_AreKeptApartInOrderOfStart()
    {
        var first = _nights.Begin("2026-10-31");
        var second = _nights.Begin("2026-10-31", "again");
        _nights.Runs.Record(first.Id, Step(RunSteps.Evaluate, "done", 1), "h", StoredNights.At.AddMinutes(2));
        _nights.Runs.Record(first.Id, Step(RunSteps.Import, "done", 1), "h", StoredNights.At);
        _nights.Runs.Record(first.Id, Step(RunSteps.Link, "done", 1), "h", StoredNights.At.AddMinutes(1));
        _nights.Runs.Record(second.Id, Step(RunSteps.Import, "failed", null), "h", StoredNights.At);

        Assert.Equal(
            [RunSteps.Import, RunSteps.Link, RunSteps.Evaluate], _nights.Runs.Steps(first.Id).Select(s => s.Step));
        Assert.Equal("failed", Assert.Single(_nights.Runs.Steps(second.Id)).State);
    }

    [Theory]
    [InlineData("linking", "done", "CK_RunStep_Step")]
    [InlineData("link", "finished", "CK_RunStep_State")]
    public void Record_UnknownStepOrState_IsRefusedByTheDatabase(string step, string state, string constraint)
    {
        var attempt = _nights.Begin("2026-10-31");

        var refused = Assert.ThrowsAny<Exception>(
            () => _nights.Runs.Record(attempt.Id, Step(step, state, 1), "h", StoredNights.At));

        Assert.Contains(constraint, refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Fail_RunningAttempt_IsWhatTheNextOneContinues()
    {
        var attempt = _nights.Begin("2026-10-31");

        _nights.Runs.Fail(attempt.Id, "It broke.", StoredNights.At);

        Assert.Equal(attempt with { State = "failed", EndedAt = StoredNights.At }, _nights.Runs.Latest(October));
        _nights.Publish(attempt);
        Assert.Equal(attempt with { State = "published", EndedAt = StoredNights.At }, _nights.Runs.Published());
    }

    [Fact]
    public void Fail_StepThatRan_FailsWithTheMessageAndTheOthersStay()
    {
        var attempt = _nights.Begin("2026-10-31");
        _nights.Runs.Record(attempt.Id, Step(RunSteps.Import, "done", 1), "h", StoredNights.At);
        _nights.Runs.Record(attempt.Id, Step(RunSteps.Link, "running", null), "h", StoredNights.At.AddMinutes(1));

        _nights.Runs.Fail(attempt.Id, "The disk is full.", StoredNights.At);

        Assert.Equal(
            [("import", "done", ""), ("link", "failed", "The disk is full.")],
            _nights.Runs.Steps(attempt.Id).Select(s => (s.Step, s.State, s.Message)));
    }

    [Fact]
    public void Publish_Attempt_RecordsTheStepWithItsTimeAndTheInputOfTheEvaluation()
    {
        var attempt = _nights.Begin("2026-10-31");
        _nights.Runs.Record(attempt.Id, Step(RunSteps.Evaluate, "done", 1), "input", StoredNights.At);

        _nights.Runs.Publish(attempt.Id, StoredNights.At, StoredNights.At.AddMilliseconds(250));

        var step = _nights.Runs.Steps(attempt.Id).Single(s => s.Step == RunSteps.Publish);
        Assert.Equal(("done", 250L), (step.State, step.Milliseconds));
        Assert.Equal("input", _nights.Runs.InputHash(attempt.Id, RunSteps.Publish));
    }

    [Fact]
    public void Fail_PublishedAttempt_StaysPublished()
    {
        var attempt = Publish("2026-10-31");

        _nights.Runs.Fail(attempt.Id, "It broke.", StoredNights.At);

        Assert.Equal("published", _nights.Runs.Published()?.State);
    }

    [Fact]
    public void Published_OnlyAttemptsInTheMaking_IsNone()
    {
        var attempt = _nights.Begin("2026-10-31");
        _nights.Runs.Fail(attempt.Id, "It broke.", StoredNights.At);

        Assert.Null(_nights.Runs.Published());
        Assert.Null(_nights.Runs.PublishedFor(October));
    }

    [Fact]
    public void Publish_LaterDay_MovesTheView()
    {
        var september = Publish("2026-09-30");
        var october = Publish("2026-10-31");

        Assert.Equal(october.Id, _nights.Runs.Published()?.Id);
        Assert.Equal(september.Id, _nights.Runs.PublishedFor(September)?.Id);
    }

    [Fact]
    public void Publish_BackfillOfAnEarlierDay_LeavesTheView()
    {
        var october = Publish("2026-10-31");
        var september = Publish("2026-09-30");

        Assert.Equal(october.Id, _nights.Runs.Published()?.Id);
        Assert.Equal(september.Id, _nights.Runs.PublishedFor(September)?.Id);
    }

    [Fact]
    public void Publish_SameDayAgain_SupersedesTheEarlierAttempt()
    {
        var first = Publish("2026-10-31");
        var second = Publish("2026-10-31", "late file");

        Assert.Equal(second.Id, _nights.Runs.Published()?.Id);
        Assert.Equal(second.Id, _nights.Runs.PublishedFor(October)?.Id);
        Assert.Equal(
            ["superseded", "published"], Texts("SELECT State FROM RunAttempt ORDER BY AttemptId"));
        Assert.NotEqual(first.Id, second.Id);
    }

    [Fact]
    public void Publish_EarlierDayAgain_SupersedesThatDayAlone()
    {
        Publish("2026-09-30");
        var october = Publish("2026-10-31");
        var again = Publish("2026-09-30", "correction");

        Assert.Equal(october.Id, _nights.Runs.Published()?.Id);
        Assert.Equal(again.Id, _nights.Runs.PublishedFor(September)?.Id);
        Assert.Equal(
            ["superseded", "published", "published"], Texts("SELECT State FROM RunAttempt ORDER BY AttemptId"));
    }

    [Fact]
    public void PublishedUpTo_ADay_IsTheLatestPublishedOneThatIsNotAfterIt()
    {
        var october = Publish("2026-10-31");
        var september = Publish("2026-09-30");
        _nights.Begin("2026-10-15");

        Assert.Equal(october.Id, _nights.Runs.PublishedUpTo(October)?.Id);
        Assert.Equal(september.Id, _nights.Runs.PublishedUpTo(October.AddDays(-1))?.Id);
        Assert.Null(_nights.Runs.PublishedUpTo(September.AddDays(-1)));
    }

    [Fact]
    public void Recent_Attempts_AreTheNewestFirstWhateverTheirDay()
    {
        var october = Publish("2026-10-31");
        var september = Publish("2026-09-30");
        var again = _nights.Begin("2026-10-31", "late file");

        Assert.Equal([again.Id, september.Id], _nights.Runs.Recent(2).Select(a => a.Id));
        Assert.Equal(3, _nights.Runs.Recent(10).Count);
        Assert.Equal(StoredNights.At, _nights.Runs.Recent(10)[^1].EndedAt);
        Assert.Equal(october.Id, _nights.Runs.Recent(10)[^1].Id);
    }

    // The database itself keeps the promise, whoever asks.
    [Fact]
    public void Publish_HeldByAGate_ChangesNothingUntilItIsLetThrough()
    {
        var attempt = _nights.Begin("2026-10-31");
        var gates = new GateStore(_nights.Temporary.Database);
        var gate = GateStoreTests.Held("rows.schools");
        gates.Record(attempt.Id, [gate], StoredNights.At);

        Assert.Throws<InvalidOperationException>(() => _nights.Publish(attempt));
        Assert.True(gates.Add(GateStoreTests.Release(attempt.Id, gate) with { Measured = 8 }));
        Assert.Throws<InvalidOperationException>(() => _nights.Publish(attempt));
        Assert.Null(_nights.Runs.Published());

        Assert.True(gates.Add(GateStoreTests.Release(attempt.Id, gate)));
        _nights.Publish(attempt);
        Assert.Equal(attempt.Id, _nights.Runs.Published()?.Id);
    }

    [Fact]
    public void Publish_UnknownAttempt_ChangesNothing()
    {
        var october = Publish("2026-10-31");

        Assert.ThrowsAny<Exception>(() => _nights.Runs.Publish(99, StoredNights.At, StoredNights.At));

        Assert.Equal(october.Id, _nights.Runs.Published()?.Id);
    }

    private RunAttempt Publish(string asAt, string reason = "")
    {
        var attempt = _nights.Begin(asAt, reason);
        _nights.Publish(attempt);
        return attempt;
    }

    private List<string> Texts(string sql)
    {
        using var connection = _nights.Temporary.Database.OpenRead();
        return connection.Query<string>(sql).AsList();
    }

    private static StepRecord Step(string step, string state, long? milliseconds, params (string, long)[] counts) =>
        new(step, state, counts.ToDictionary(c => c.Item1, c => c.Item2, StringComparer.Ordinal), milliseconds);
}
