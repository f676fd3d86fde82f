using PbrEngine.Engine.Imports;
using PbrEngine.Engine.Linking;
using PbrEngine.Engine.Loading;
using PbrEngine.Linkage;

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
        RunRefusal? held = null;
        services.Carrying.Carry(attempt.Id, () =>
        {
            var input = InputHash(attempt.AsAt);
            Write(attempt, RunSteps.Import, ImportCounts(import), input, importing);
            Record(attempt, RunSteps.Link, LinkInput(attempt.AsAt), () => Link(attempt));
            Record(
                attempt,
                RunSteps.Evaluate,
                InputHash(attempt.AsAt),
                () => services.Evaluate.Evaluate(attempt, options.Programme, progress, cancellation),
                again: true);
            HoldTogether(attempt, input);
            held = new PublishAttempt(services).Publish(attempt);
        });
        return report with { Attempt = attempt, Refusal = held };
    }

    // Another process may import while this night runs: what was linked and what was evaluated must be the same rows.
    private void HoldTogether(RunAttempt attempt, string before)
    {
        var evaluated = services.Runs.InputHash(attempt.Id, RunSteps.Evaluate);
        if (evaluated != before || InputHash(attempt.AsAt) != before)
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
            ["largest"] = result.Persons.Select(p => p.Records.Count).DefaultIfEmpty().Max(),
            ["merges"] = result.Events.OfType<PersonMerged>().Count(),
            ["splits"] = result.Events.OfType<PersonSplit>().Count(),
        };
    }

    internal void Record(
        RunAttempt attempt,
        string step,
        string input,
        Func<IReadOnlyDictionary<string, long>> work,
        bool again = false)
    {
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
        services.Clock.GetUtcNow());

    // The input is that of before the work: what arrived meanwhile may not have been seen.
    private void Write(
        RunAttempt attempt, string step, IReadOnlyDictionary<string, long> counts, string input, TimeSpan took) =>
        services.Runs.Record(
            attempt.Id,
            new(step, "done", counts, (long)took.TotalMilliseconds),
            input,
            services.Clock.GetUtcNow() - took);

    // What a step's answer depends on: the deliveries that exist for the day, the linkage model and the rule sets.
    internal string InputHash(DateOnly asAt) =>
        RunInput.Hash(services.Deliveries.List(), asAt, services.Linker.Model, services.RuleSets);

    // What people said of pairs decides who is who as well: a step from before a judgement isn't the same step.
    internal string LinkInput(DateOnly asAt) => RunInput.LinkHash(InputHash(asAt), services.Persons.Judgements());

    private static Dictionary<string, long> ImportCounts(ImportReport import) => new(StringComparer.Ordinal)
    {
        ["deliveries"] = import.Deliveries.Count,
        ["rows"] = import.Deliveries.Sum(d => d.Files.Sum(f => f.Count.Rows)),
        ["loaded"] = import.Deliveries.Count(d => d.Outcome == ImportOutcome.Loaded),
        ["held"] = import.Deliveries.Count(d => d.Outcome == ImportOutcome.Held),
        ["refused"] = import.Deliveries.Count(d => d.Outcome == ImportOutcome.Refused),
        ["known"] = import.Deliveries.Count(d => d.Outcome == ImportOutcome.AlreadyKnown),
    };
}
