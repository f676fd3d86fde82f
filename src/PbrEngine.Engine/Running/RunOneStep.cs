namespace PbrEngine.Engine.Running;

/// <summary>
/// One step of a night by itself. A step needs the one before to be done for the same deliveries and rule sets, so that
/// no mixture is ever published.
/// </summary>
public sealed class RunOneStep(RunServices services)
{
    private readonly RunNight _night = new(services);

    /// <summary>Links what was imported; begins the day's attempt when none is open.</summary>
    public RunReport Link(RunOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return services.Hold.While(options.AsAt, () => LinkHeld(options));
    }

    private RunReport LinkHeld(RunOptions options)
    {
        if (_night.Refusal(options) is { } refusal)
            return RunReport.Refused(refusal);
        if (!_night.HasDeliveries(options.AsAt))
            return RunReport.Refused(RunRefusal.StepMissing(RunSteps.Link, RunSteps.Import, options.AsAt));
        var attempt = _night.Attempt(options);
        return Carry(attempt, () => _night.Record(attempt, RunSteps.Link, () => _night.Link(attempt), again: true));
    }

    /// <summary>Evaluates what was linked.</summary>
    public RunReport Evaluate(RunOptions options, IProgress<RunProgress>? progress, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(options);
        return services.Hold.While(options.AsAt, () => EvaluateHeld(options, progress, cancellation));
    }

    private RunReport EvaluateHeld(RunOptions options, IProgress<RunProgress>? progress, CancellationToken cancellation)
    {
        if (_night.Refusal(options with { Again = AnyReason }) is { } refusal)
            return RunReport.Refused(refusal);
        if (Open(options.AsAt, RunSteps.Link) is not { } attempt)
            return RunReport.Refused(RunRefusal.StepMissing(RunSteps.Evaluate, RunSteps.Link, options.AsAt));
        return Carry(attempt, () => _night.Record(
            attempt,
            RunSteps.Evaluate,
            () => services.Evaluate.Evaluate(attempt, options.Programme, progress, cancellation),
            again: true));
    }

    /// <summary>Makes the evaluated attempt the published view.</summary>
    public RunReport Publish(RunOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return services.Hold.While(options.AsAt, () => PublishHeld(options));
    }

    private RunReport PublishHeld(RunOptions options)
    {
        if (Open(options.AsAt, RunSteps.Evaluate) is not { } attempt)
            return RunReport.Refused(RunRefusal.StepMissing(RunSteps.Publish, RunSteps.Evaluate, options.AsAt));
        return Carry(attempt, () => services.Runs.Publish(attempt.Id, services.Clock.GetUtcNow()));
    }

    // A step that follows continues an open attempt, whose reason was given when it began.
    private const string AnyReason = "continues";

    private RunAttempt? Open(DateOnly asAt, string stepBefore) =>
        services.Runs.Latest(asAt) is { State: "running" or "failed" } open
        && services.Runs.Steps(open.Id).Any(s => s.Step == stepBefore && s.State == "done")
        && services.Runs.InputHash(open.Id, stepBefore) == _night.InputHash(asAt)
            ? open
            : null;

    private RunReport Carry(RunAttempt attempt, Action step)
    {
        _night.Carry(attempt, step);
        return new RunReport { Attempt = attempt };
    }
}
