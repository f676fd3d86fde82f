using System.Text.Json;
using Dapper;
using PbrEngine.Data.Linking;
using PbrEngine.Engine.Running;

namespace PbrEngine.Data.Running;

/// <summary>Runs, attempts and the published view in a database.</summary>
public sealed class RunStore(PbrDatabase database) : IRunStore
{
    internal const string SelectAttempts =
        """
        SELECT
            RunAttempt.AttemptId,
            Run.AsAt,
            RunAttempt.AttemptNumber,
            RunAttempt.State,
            RunAttempt.Reason,
            RunAttempt.StartedAt,
            RunAttempt.EndedAt
        FROM RunAttempt
        INNER JOIN Run
            ON Run.RunId = RunAttempt.RunId
        """;

    internal const string SelectLatest =
        SelectAttempts + "\nWHERE Run.AsAt = @AsAt\nORDER BY RunAttempt.AttemptNumber";

    internal const string SelectPublished =
        SelectAttempts + "\nINNER JOIN PublishedRun\n    ON PublishedRun.AttemptId = RunAttempt.AttemptId";

    // A row a night: a department's ten years are a few thousand, and no clause that limits rows is in both databases.
    internal const string SelectNewestFirst = SelectAttempts + "\nORDER BY RunAttempt.AttemptId DESC";

    internal const string SelectPublishedUpTo =
        SelectAttempts + "\nWHERE Run.AsAt <= @AsAt\nAND RunAttempt.State = 'published'\nORDER BY Run.AsAt";

    internal const string SelectAttempt = SelectAttempts + "\nWHERE RunAttempt.AttemptId = @AttemptId";

    internal const string SelectRunId = "SELECT RunId FROM Run WHERE AsAt = @AsAt";

    internal const string InsertRun = "INSERT INTO Run (AsAt) VALUES (@AsAt)";

    internal const string SelectLastNumber =
        "SELECT COALESCE(MAX(AttemptNumber), 0) FROM RunAttempt WHERE RunId = @RunId";

    internal const string InsertAttempt =
        """
        INSERT INTO RunAttempt (
            RunId,
            AttemptNumber,
            State,
            Reason,
            StartedAt
        )
        VALUES (
            @RunId,
            @AttemptNumber,
            'running',
            @Reason,
            @StartedAt
        )
        """;

    internal const string SelectSteps =
        """
        SELECT
            Step,
            State,
            InputHash,
            Counts,
            Milliseconds,
            Message
        FROM RunStep
        WHERE AttemptId = @AttemptId
        ORDER BY
            StartedAt,
            Step
        """;

    internal const string DeleteStep = "DELETE FROM RunStep WHERE AttemptId = @AttemptId AND Step = @Step";

    internal const string InsertStep =
        """
        INSERT INTO RunStep (
            AttemptId,
            Step,
            State,
            InputHash,
            Counts,
            StartedAt,
            Milliseconds,
            Message
        )
        VALUES (
            @AttemptId,
            @Step,
            @State,
            @InputHash,
            @Counts,
            @StartedAt,
            @Milliseconds,
            @Message
        )
        """;

    internal const string MarkStepFailed =
        "UPDATE RunStep SET State = 'failed', Message = @Message WHERE AttemptId = @AttemptId AND State = 'running'";

    internal const string MarkFailed =
        "UPDATE RunAttempt SET State = 'failed', EndedAt = @At WHERE AttemptId = @AttemptId AND State = 'running'";

    internal const string MarkSuperseded =
        """
        UPDATE RunAttempt
        SET State = 'superseded'
        WHERE State = 'published'
        AND RunId = (
            SELECT Mine.RunId
            FROM RunAttempt AS Mine
            WHERE Mine.AttemptId = @AttemptId
        )
        """;

    internal const string MarkPublished =
        "UPDATE RunAttempt SET State = 'published', EndedAt = @At WHERE AttemptId = @AttemptId";

    internal const string CountHeld =
        """
        SELECT COUNT(*)
        FROM RunGate
        WHERE AttemptId = @AttemptId
        AND Verdict = 'held'
        AND NOT EXISTS (
            SELECT 1
            FROM RunGateRelease
            WHERE RunGateRelease.AttemptId = RunGate.AttemptId
            AND RunGateRelease.Gate = RunGate.Gate
            AND RunGateRelease.InputHash = RunGate.InputHash
            AND RunGateRelease.Measured = RunGate.Measured
        )
        """;

    internal const string DeletePublished = "DELETE FROM PublishedRun WHERE Slot = 1";

    internal const string InsertPublished =
        "INSERT INTO PublishedRun (Slot, AttemptId, PublishedAt) VALUES (1, @AttemptId, @At)";

    /// <inheritdoc/>
    public RunAttempt? Latest(DateOnly asAt) => Query(SelectLatest, new { AsAt = asAt }).LastOrDefault();

    /// <inheritdoc/>
    public IReadOnlyList<RunAttempt> Recent(int countMax) =>
        [.. Query(SelectNewestFirst, null).Take(countMax)];

    /// <inheritdoc/>
    public RunAttempt? Published() => Query(SelectPublished, null).SingleOrDefault();

    /// <inheritdoc/>
    public RunAttempt? PublishedFor(DateOnly asAt) =>
        Query(SelectLatest, new { AsAt = asAt }).LastOrDefault(a => a.State == "published");

    /// <inheritdoc/>
    public RunAttempt? PublishedUpTo(DateOnly asAt) =>
        Query(SelectPublishedUpTo, new { AsAt = asAt }).LastOrDefault();

    /// <inheritdoc/>
    public RunAttempt? Find(long attemptId) =>
        Query(SelectAttempt, new { AttemptId = attemptId }).SingleOrDefault();

    /// <inheritdoc/>
    public RunAttempt Begin(DateOnly asAt, string reason, DateTimeOffset at)
    {
        using var unit = database.BeginWrite();
        var runId = unit.Scalar<long?>(SelectRunId, new { AsAt = asAt })
            ?? unit.Scalar<long>(unit.Dialect.WithNewId(InsertRun), new { AsAt = asAt });
        var number = unit.Scalar<long>(SelectLastNumber, new { RunId = runId }) + 1;
        var id = unit.Scalar<long>(
            unit.Dialect.WithNewId(InsertAttempt),
            new { RunId = runId, AttemptNumber = number, Reason = reason, StartedAt = at });
        unit.Commit();
        return new()
        {
            Id = id,
            AsAt = asAt,
            Number = (int)number,
            State = "running",
            Reason = reason,
            StartedAt = at,
        };
    }

    /// <inheritdoc/>
    public IReadOnlyList<StepRecord> Steps(long attemptId) => [.. StepRows(attemptId).Select(s => s.ToRecord())];

    /// <inheritdoc/>
    public string? InputHash(long attemptId, string step) =>
        StepRows(attemptId).FirstOrDefault(s => s.Step == step)?.InputHash;

    /// <inheritdoc/>
    public void Record(long attemptId, StepRecord step, string inputHash, DateTimeOffset startedAt)
    {
        ArgumentNullException.ThrowIfNull(step);
        using var unit = database.BeginWrite();
        Write(unit, attemptId, step, inputHash, startedAt);
        unit.Commit();
    }

    private static void Write(
        WriteUnit unit, long attemptId, StepRecord step, string inputHash, DateTimeOffset startedAt)
    {
        unit.Execute(DeleteStep, new { AttemptId = attemptId, step.Step });
        unit.Execute(InsertStep, new
        {
            AttemptId = attemptId,
            step.Step,
            step.State,
            InputHash = inputHash,
            Counts = JsonSerializer.Serialize(step.Counts),
            StartedAt = startedAt,
            step.Milliseconds,
            step.Message,
        });
    }

    /// <inheritdoc/>
    public void Fail(long attemptId, string message, DateTimeOffset at)
    {
        using var unit = database.BeginWrite();
        unit.Execute(MarkStepFailed, new { AttemptId = attemptId, Message = message });
        unit.Execute(MarkFailed, new { AttemptId = attemptId, At = at });
        unit.Commit();
    }

    /// <inheritdoc/>
    public void Publish(long attemptId, DateTimeOffset since, DateTimeOffset at)
    {
        using var unit = database.BeginWrite();
        var attempt = unit.Query<AttemptRow>(SelectAttempt, new { AttemptId = attemptId }).Single();
        var published = unit.Query<AttemptRow>(SelectPublished).SingleOrDefault();
        if (unit.Scalar<long>(CountHeld, new { AttemptId = attemptId }) > 0)
            throw new InvalidOperationException("A gate that nobody let through holds the attempt.");
        RecordPublished(unit, attemptId, since, at);
        unit.Execute(MarkSuperseded, new { AttemptId = attemptId });
        unit.Execute(MarkPublished, new { AttemptId = attemptId, At = at });
        // What was claimed while the night ran rests on the persons of the view before.
        new EventWriter(unit, attemptId).WriteLines();
        // A backfill of an earlier day is published for that day; the view that everybody sees stays the latest day's.
        if (published is null || published.AsAt <= attempt.AsAt)
        {
            unit.Execute(DeletePublished);
            unit.Execute(InsertPublished, new { AttemptId = attemptId, At = at });
        }
        unit.Commit();
    }

    // It publishes what was evaluated, so that its input is that of the evaluation.
    private static void RecordPublished(WriteUnit unit, long attemptId, DateTimeOffset since, DateTimeOffset at)
    {
        var evaluated = unit.Query<StepRow>(SelectSteps, new { AttemptId = attemptId })
            .FirstOrDefault(s => s.Step == RunSteps.Evaluate);
        var step = new StepRecord(
            RunSteps.Publish,
            "done",
            new SortedDictionary<string, long>(StringComparer.Ordinal),
            (long)(at - since).TotalMilliseconds);
        Write(unit, attemptId, step, evaluated?.InputHash ?? "", since);
    }

    private List<RunAttempt> Query(string sql, object? parameters)
    {
        using var connection = database.OpenRead();
        return [.. connection.Query<AttemptRow>(sql, parameters).Select(r => r.ToAttempt())];
    }

    private List<StepRow> StepRows(long attemptId)
    {
        using var connection = database.OpenRead();
        return connection.Query<StepRow>(SelectSteps, new { AttemptId = attemptId }).AsList();
    }

    private sealed record AttemptRow
    {
        public required long AttemptId { get; init; }

        public required DateOnly AsAt { get; init; }

        public required long AttemptNumber { get; init; }

        public required string State { get; init; }

        public required string Reason { get; init; }

        public required DateTimeOffset StartedAt { get; init; }

        public required DateTimeOffset? EndedAt { get; init; }

        internal RunAttempt ToAttempt() => new()
        {
            Id = AttemptId,
            AsAt = AsAt,
            Number = (int)AttemptNumber,
            State = State,
            Reason = Reason,
            StartedAt = StartedAt,
            EndedAt = EndedAt,
        };
    }

    private sealed record StepRow
    {
        public required string Step { get; init; }

        public required string State { get; init; }

        public required string InputHash { get; init; }

        public required string Counts { get; init; }

        public required long? Milliseconds { get; init; }

        public required string Message { get; init; }

        internal StepRecord ToRecord() => new(
            Step,
            State,
            JsonSerializer.Deserialize<SortedDictionary<string, long>>(Counts) ?? [],
            Milliseconds,
            Message);
    }
}
