using PbrEngine.Engine.Running;

namespace PbrEngine.Cli.Nights;

/// <summary>A run store that tells of every step as it is recorded as done.</summary>
internal sealed class ToldRuns(IRunStore inner, Action<StepRecord> told) : IRunStore
{
    /// <inheritdoc/>
    public RunAttempt? Latest(DateOnly asAt) => inner.Latest(asAt);

    /// <inheritdoc/>
    public IReadOnlyList<RunAttempt> Recent(int countMax) => inner.Recent(countMax);

    /// <inheritdoc/>
    public RunAttempt? Published() => inner.Published();

    /// <inheritdoc/>
    public RunAttempt? PublishedFor(DateOnly asAt) => inner.PublishedFor(asAt);

    /// <inheritdoc/>
    public RunAttempt? PublishedUpTo(DateOnly asAt) => inner.PublishedUpTo(asAt);

    /// <inheritdoc/>
    public RunAttempt? Find(long attemptId) => inner.Find(attemptId);

    /// <inheritdoc/>
    public RunAttempt Begin(DateOnly asAt, string reason, DateTimeOffset at) => inner.Begin(asAt, reason, at);

    /// <inheritdoc/>
    public IReadOnlyList<StepRecord> Steps(long attemptId) => inner.Steps(attemptId);

    /// <inheritdoc/>
    public string? InputHash(long attemptId, string step) => inner.InputHash(attemptId, step);

    /// <inheritdoc/>
    public void Record(long attemptId, StepRecord step, string inputHash, DateTimeOffset startedAt)
    {
        inner.Record(attemptId, step, inputHash, startedAt);
        if (step.State == "done")
            told(step);
    }

    /// <inheritdoc/>
    public void Fail(long attemptId, string message, DateTimeOffset at) => inner.Fail(attemptId, message, at);

    /// <inheritdoc/>
    public void Publish(long attemptId, DateTimeOffset since, DateTimeOffset at)
    {
        inner.Publish(attemptId, since, at);
        told(inner.Steps(attemptId).Single(s => s.Step == RunSteps.Publish));
    }
}
