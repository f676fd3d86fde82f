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
        return services.Hold.While(options.AsAt, () => LinkRefusal(options), () =>
        {
            var attempt = _night.Attempt(options);
            return Carry(attempt, () => _night.Record(
                attempt, RunSteps.Link, _night.LinkInput(options.AsAt), () => _night.Link(attempt), again: true));
        });
    }

    /// <summary>Evaluates what was linked.</summary>
    public RunReport Evaluate(RunOptions options, IProgress<RunProgress>? progress, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(options);
        return services.Hold.While(
            options.AsAt,
            () => _night.Refusal(options with { Again = AnyReason })
                ?? Missing(options.AsAt, RunSteps.Evaluate, RunSteps.Link),
            () =>
            {
                var attempt = Open(options.AsAt, RunSteps.Link)!;
                return Carry(attempt, () => _night.Record(
                    attempt,
                    RunSteps.Evaluate,
                    _night.InputHash(options.AsAt),
                    () => services.Evaluate.Evaluate(attempt, options.Programme, progress, cancellation),
                    again: true));
            });
    }

    /// <summary>Makes the evaluated attempt the published view.</summary>
    public RunReport Publish(RunOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return services.Hold.While(
            options.AsAt,
            () => Missing(options.AsAt, RunSteps.Publish, RunSteps.Evaluate),
            () =>
            {
                RunRefusal? held = null;
                var attempt = Open(options.AsAt, RunSteps.Evaluate)!;
                return Carry(attempt, () => held = new PublishAttempt(services).Publish(attempt)) with
                {
                    Refusal = held,
                };
            });
    }

    private RunRefusal? LinkRefusal(RunOptions options) => _night.Refusal(options)
        ?? (_night.HasDeliveries(options.AsAt)
            ? null
            : RunRefusal.StepMissing(RunSteps.Link, RunSteps.Import, options.AsAt));

    private RunRefusal? Missing(DateOnly asAt, string step, string before) =>
        Open(asAt, before) is null ? RunRefusal.StepMissing(step, before, asAt) : null;

    // A step that follows continues an open attempt, whose reason was given when it began.
    private const string AnyReason = "continues";

    private RunAttempt? Open(DateOnly asAt, string stepBefore) =>
        services.Runs.Latest(asAt) is { State: "running" or "failed" } open
        && services.Runs.Steps(open.Id).Any(s => s.Step == stepBefore && s.State == "done")
        && services.Runs.InputHash(open.Id, stepBefore) == Input(asAt, stepBefore)
            ? open
            : null;

    private string Input(DateOnly asAt, string step) =>
        step == RunSteps.Link ? _night.LinkInput(asAt) : _night.InputHash(asAt);

    private RunReport Carry(RunAttempt attempt, Action step)
    {
        services.Carrying.Carry(attempt.Id, step);
        return new RunReport { Attempt = attempt };
    }
}
