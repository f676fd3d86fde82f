using PbrEngine.Engine.Imports;
using PbrEngine.Engine.Linking;
using PbrEngine.Engine.Loading;

namespace PbrEngine.Engine.Running;

/// <summary>
/// One night for one as-at date: import, link, evaluate, publish. A step that an unfinished attempt has done already is
/// not done again: the night restarts where it stopped (05-runs.md).
/// </summary>
public sealed class RunNight(RunServices services)
{
    /// <summary>Runs the whole night, unless another process runs one.</summary>
    public RunReport Run(RunOptions options, IProgress<RunProgress>? progress, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(options);
        if (Directory.Exists(options.Landing))
        {
            return services.Hold.While(
                options.AsAt, () => Refusal(options), () => Held(options, progress, cancellation));
        }
        // Importing says what is wrong with the folder; nothing is written, so that there is nothing to hold.
        return Refusal(options) is { } refusal
            ? RunReport.Refused(refusal)
            : Held(options, progress, cancellation);
    }

    private RunReport Held(RunOptions options, IProgress<RunProgress>? progress, CancellationToken cancellation)
    {
        var importedSince = services.Clock.GetTimestamp();
        var (import, beside) = services.Import(options, progress, cancellation);
        var importing = services.Clock.GetElapsedTime(importedSince);
        var report = new RunReport { Import = import, BesideRows = beside };
        if (import.IsRefused || !HasDeliveries(options.AsAt))
            return report with { Refusal = RunRefusal.NothingToImport(options.Landing, options.AsAt) };
        var attempt = Attempt(options);
        Carry(attempt, () =>
        {
            Write(attempt, RunSteps.Import, ImportCounts(import), InputHash(attempt.AsAt), importing);
            Record(attempt, RunSteps.Link, () => Link(attempt));
            Record(
                attempt,
                RunSteps.Evaluate,
                () => services.Evaluate.Evaluate(attempt, options.Programme, progress, cancellation),
                again: true);
            HoldTogether(attempt);
            services.Runs.Publish(attempt.Id, services.Clock.GetUtcNow());
        });
        return report with { Attempt = attempt };
    }

    /// <summary>
    /// Does the work; what stops it goes on to the outermost edge, and the attempt is marked as failed.
    /// </summary>
    internal void Carry(RunAttempt attempt, Action work)
    {
        var isDone = false;
        try
        {
            work();
            isDone = true;
        }
        finally
        {
            if (!isDone)
                services.Runs.Fail(attempt.Id, services.Clock.GetUtcNow());
        }
    }

    // Another process may import while this night runs: what was linked and what was evaluated must be the same rows.
    private void HoldTogether(RunAttempt attempt)
    {
        var inputs = new[] { RunSteps.Link, RunSteps.Evaluate }
            .Select(step => services.Runs.InputHash(attempt.Id, step))
            .Append(InputHash(attempt.AsAt))
            .Distinct(StringComparer.Ordinal);
        if (inputs.Count() > 1)
        {
            throw new StoreBusyException(
                "Another process imported a delivery while this night ran, so nothing was published. Run it again.");
        }
    }

    internal RunRefusal? Refusal(RunOptions options)
    {
        if (options.Programme is { } programme && services.RuleSets.All(r => r.Programme != programme))
            return RunRefusal.UnknownProgramme(programme, services.RuleSets.Select(r => r.Programme));
        return services.Runs.PublishedFor(options.AsAt) is not null && options.Again.Length == 0
            ? RunRefusal.AlreadyPublished(options.AsAt)
            : null;
    }

    internal bool HasDeliveries(DateOnly asAt) =>
        services.Deliveries.List().Any(d => d.State == DeliveryState.Loaded && d.Manifest.ExtractOn <= asAt);

    // An attempt that didn't finish is continued only while the deliveries it saw are the ones there are.
    internal RunAttempt Attempt(RunOptions options) =>
        services.Runs.Latest(options.AsAt) is { State: "running" or "failed" } open && options.Again.Length == 0
            ? open
            : services.Runs.Begin(options.AsAt, options.Again, services.Clock.GetUtcNow());

    internal Dictionary<string, long> Link(RunAttempt attempt)
    {
        // Linking takes the attempt's verdicts away: an evaluation that was done isn't any more.
        if (services.Runs.InputHash(attempt.Id, RunSteps.Evaluate) is not null)
            Mark(attempt, RunSteps.Evaluate, "skipped", input: "");
        var records = new RunFacts(services.Deliveries, services.Feeds, attempt.AsAt).Persons();
        var result = new LinkRecords(services.Linker, services.Persons).Link(attempt.Id, records);
        return new(StringComparer.Ordinal)
        {
            ["records"] = records.Count,
            ["persons"] = result.Persons.Count,
            ["links"] = result.Links.Count,
            ["doubtful"] = result.Reviews.Count,
        };
    }

    internal void Record(
        RunAttempt attempt, string step, Func<IReadOnlyDictionary<string, long>> work, bool again = false)
    {
        var input = InputHash(attempt.AsAt);
        var done = services.Runs.Steps(attempt.Id).Any(s => s.Step == step && s.State == "done");
        if (done && !again && services.Runs.InputHash(attempt.Id, step) == input)
            return;
        var since = services.Clock.GetTimestamp();
        // A step that is done again and doesn't finish must not pass for the one that was done before.
        Mark(attempt, step, "running", input);
        var counts = work();
        Write(attempt, step, counts, input, services.Clock.GetElapsedTime(since));
    }

    private void Mark(RunAttempt attempt, string step, string state, string input) => services.Runs.Record(
        attempt.Id,
        new(step, state, new Dictionary<string, long>(), null),
        input,
        services.Clock.GetUtcNow(),
        message: "");

    // The input is that of before the work: what arrived meanwhile may not have been seen.
    private void Write(
        RunAttempt attempt, string step, IReadOnlyDictionary<string, long> counts, string input, TimeSpan took) =>
        services.Runs.Record(
            attempt.Id,
            new(step, "done", counts, (long)took.TotalMilliseconds),
            input,
            services.Clock.GetUtcNow() - took,
            message: "");

    // What a step's answer depends on: the deliveries that exist for the day, the linkage model and the rule sets.
    internal string InputHash(DateOnly asAt) =>
        RunInput.Hash(services.Deliveries.List(), asAt, services.Linker.Model, services.RuleSets);

    private static Dictionary<string, long> ImportCounts(ImportReport import) => new(StringComparer.Ordinal)
    {
        ["deliveries"] = import.Deliveries.Count,
        ["loaded"] = import.Deliveries.Count(d => d.Outcome == ImportOutcome.Loaded),
        ["held"] = import.Deliveries.Count(d => d.Outcome == ImportOutcome.Held),
        ["refused"] = import.Deliveries.Count(d => d.Outcome == ImportOutcome.Refused),
        ["known"] = import.Deliveries.Count(d => d.Outcome == ImportOutcome.AlreadyKnown),
    };
}
