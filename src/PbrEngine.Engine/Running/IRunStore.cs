namespace PbrEngine.Engine.Running;

/// <summary>Runs and their attempts. Nothing that an attempt wrote is seen by readers until it is published.</summary>
public interface IRunStore
{
    /// <summary>The latest attempt at a day, whatever its state; null when there was none.</summary>
    RunAttempt? Latest(DateOnly asAt);

    /// <summary>The newest attempts of any day, the newest first.</summary>
    IReadOnlyList<RunAttempt> Recent(int countMax);

    /// <summary>The attempt that everybody sees; null before the first publication.</summary>
    RunAttempt? Published();

    /// <summary>The published attempt of one day; null when the day was never published.</summary>
    RunAttempt? PublishedFor(DateOnly asAt);

    /// <summary>The published attempt of the latest day that isn't after the stated one; null without one.</summary>
    RunAttempt? PublishedUpTo(DateOnly asAt);

    /// <summary>One attempt, whatever its state; null when none has the number.</summary>
    RunAttempt? Find(long attemptId);

    /// <summary>Starts an attempt: the first of its day needs no reason, every further one does.</summary>
    RunAttempt Begin(DateOnly asAt, string reason, DateTimeOffset at);

    /// <summary>The steps that the attempt has recorded.</summary>
    IReadOnlyList<StepRecord> Steps(long attemptId);

    /// <summary>What the step's recorded answer was computed from; null when it has recorded none.</summary>
    string? InputHash(long attemptId, string step);

    /// <summary>Records what a step did, in place of what it recorded before.</summary>
    void Record(long attemptId, StepRecord step, string inputHash, DateTimeOffset startedAt);

    /// <summary>
    /// Marks an attempt as failed, and the step that it was at with it; the next one continues at that step.
    /// </summary>
    /// <param name="attemptId">The attempt.</param>
    /// <param name="message">What stopped it, without personal data.</param>
    /// <param name="at">Now.</param>
    void Fail(long attemptId, string message, DateTimeOffset at);

    /// <summary>
    /// Makes the attempt the published view, and the day's earlier one superseded, and records the step, all in one
    /// small transaction.
    /// </summary>
    /// <param name="attemptId">The attempt.</param>
    /// <param name="since">When the step began.</param>
    /// <param name="at">Now.</param>
    void Publish(long attemptId, DateTimeOffset since, DateTimeOffset at);
}
