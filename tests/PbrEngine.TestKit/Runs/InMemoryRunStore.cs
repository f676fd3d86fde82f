using PbrEngine.Engine.Running;

namespace PbrEngine.TestKit.Runs;

/// <summary>Runs kept in memory, by the promises of the port, with a journal of what was asked of it.</summary>
public sealed class InMemoryRunStore : IRunStore
{
    private readonly List<RunAttempt> _attempts = [];
    private readonly Dictionary<(long Attempt, string Step), (StepRecord Step, string InputHash)> _steps = [];
    private long? _published;

    /// <summary>What was done, in order: <c>begin 1</c>, <c>link 1</c>, <c>publish 1</c>, <c>fail 1</c>.</summary>
    public List<string> Journal { get; } = [];

    /// <summary>Every attempt.</summary>
    public IReadOnlyList<RunAttempt> Attempts => _attempts;

    /// <inheritdoc/>
    public RunAttempt? Latest(DateOnly asAt) => _attempts.FindLast(a => a.AsAt == asAt);

    /// <inheritdoc/>
    public IReadOnlyList<RunAttempt> Recent(int countMax) => [.. _attempts.AsEnumerable().Reverse().Take(countMax)];

    /// <inheritdoc/>
    public RunAttempt? Published() => _published is { } id ? Find(id) : null;

    /// <inheritdoc/>
    public RunAttempt? PublishedFor(DateOnly asAt) =>
        _attempts.FindLast(a => a.AsAt == asAt && a.State == "published");

    /// <inheritdoc/>
    public RunAttempt? PublishedUpTo(DateOnly asAt) =>
        _attempts.Where(a => a.State == "published" && a.AsAt <= asAt).MaxBy(a => a.AsAt);

    /// <inheritdoc/>
    public RunAttempt Begin(DateOnly asAt, string reason, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(reason);
        var number = _attempts.Count(a => a.AsAt == asAt) + 1;
        if (number > 1 && reason.Length == 0)
            throw new InvalidOperationException("A further attempt needs a reason.");
        var attempt = new RunAttempt
        {
            Id = _attempts.Count + 1,
            AsAt = asAt,
            Number = number,
            State = "running",
            Reason = reason,
            StartedAt = at,
        };
        _attempts.Add(attempt);
        Note("begin", attempt.Id);
        return attempt;
    }

    /// <inheritdoc/>
    public IReadOnlyList<StepRecord> Steps(long attemptId) =>
        [.. _steps.Where(s => s.Key.Attempt == attemptId).Select(s => s.Value.Step)];

    /// <inheritdoc/>
    public string? InputHash(long attemptId, string step) =>
        _steps.TryGetValue((attemptId, step), out var known) ? known.InputHash : null;

    /// <inheritdoc/>
    public void Record(long attemptId, StepRecord step, string inputHash, DateTimeOffset startedAt)
    {
        ArgumentNullException.ThrowIfNull(step);
        _steps[(attemptId, step.Step)] = (step, inputHash);
        if (step.State == "done")
            Note(step.Step, attemptId);
    }

    /// <inheritdoc/>
    public void Fail(long attemptId, string message, DateTimeOffset at)
    {
        Note("fail", attemptId);
        foreach (var (key, (step, hash)) in _steps.Where(s => s.Key.Attempt == attemptId).ToList())
        {
            if (step.State == "running")
                _steps[key] = (step with { State = "failed", Message = message }, hash);
        }
        if (Find(attemptId).State == "running")
            Move(attemptId, "failed", at);
    }

    /// <inheritdoc/>
    public void Publish(long attemptId, DateTimeOffset since, DateTimeOffset at)
    {
        Note("publish", attemptId);
        var attempt = Find(attemptId);
        var took = (long)(at - since).TotalMilliseconds;
        _steps[(attemptId, RunSteps.Publish)] = (
            new(RunSteps.Publish, "done", new Dictionary<string, long>(), took),
            InputHash(attemptId, RunSteps.Evaluate) ?? "");
        if (PublishedFor(attempt.AsAt) is { } earlier)
            Move(earlier.Id, "superseded", earlier.EndedAt);
        Move(attemptId, "published", at);
        if (Published() is not { } seen || seen.AsAt <= attempt.AsAt)
            _published = attemptId;
    }

    /// <inheritdoc/>
    RunAttempt? IRunStore.Find(long attemptId) => _attempts.Find(a => a.Id == attemptId);

    /// <summary>One attempt.</summary>
    public RunAttempt Find(long attemptId) => _attempts.Single(a => a.Id == attemptId);

    /// <summary>Notes what another fake was asked.</summary>
    public void Note(string what, long attemptId) => Journal.Add(FormattableString.Invariant($"{what} {attemptId}"));

    private void Move(long attemptId, string state, DateTimeOffset? endedAt) =>
        _attempts[_attempts.FindIndex(a => a.Id == attemptId)] = Find(attemptId) with
        {
            State = state,
            EndedAt = endedAt,
        };
}
