using PbrEngine.Cli.Composition;
using PbrEngine.Engine.Imports;
using PbrEngine.Engine.Reviewing;
using PbrEngine.Engine.Running;

namespace PbrEngine.Cli.Nights;

/// <summary>How a night, or a step of it, ended: what is printed, and the same as JSON.</summary>
internal sealed record NightReport
{
    /// <summary>The run's day.</summary>
    public required DateOnly AsAt { get; init; }

    /// <summary>Why nothing was done; null when it was.</summary>
    public required RunRefusal? Refusal { get; init; }

    /// <summary>Number of the attempt at the day; null when none was begun.</summary>
    public required int? Attempt { get; init; }

    /// <summary>Every delivery that was looked at.</summary>
    public required IReadOnlyList<DeliveryOutcome> Deliveries { get; init; }

    /// <summary>Deliveries that the night went on without.</summary>
    public required IReadOnlyList<LeftOutDelivery> LeftOut { get; init; }

    /// <summary>Rows of the deliveries that were looked at.</summary>
    public required RowTotals Rows { get; init; }

    /// <summary>Persons that linking found; null when the step wasn't reached.</summary>
    public required long? Persons { get; init; }

    /// <summary>Pairs that a person should look at; null when the step wasn't reached.</summary>
    public required long? DoubtfulLinks { get; init; }

    /// <summary>Pairs that wait for somebody to decide them; null when the night wasn't published.</summary>
    public long? OpenReviews { get; init; }

    /// <summary>Merges and splits at which somebody has to look before claims go on; null as above.</summary>
    public long? WaitingEvents { get; init; }

    /// <summary>Families that were delivered; null when the step wasn't reached.</summary>
    public required long? Families { get; init; }

    /// <summary>Results that may be claimed; null when the step wasn't reached.</summary>
    public required long? PayableResults { get; init; }

    /// <summary>The attempt's steps.</summary>
    public required IReadOnlyList<StepEntry> Steps { get; init; }

    /// <summary>Where the files are; null when none were written.</summary>
    public required string? Out { get; init; }

    /// <summary>0, or 3 when it was refused or had to go on without a delivery.</summary>
    internal ExitCode Code => Refusal is not null || LeftOut.Count > 0 ? ExitCode.Refused : ExitCode.Done;

    /// <summary>Puts the report together from what the run says and what it recorded.</summary>
    internal static NightReport Of(DateOnly asAt, RunReport report, Stores stores, string? folder)
    {
        var deliveries = report.Import?.Deliveries ?? [];
        var counts = deliveries.SelectMany(d => d.Files).Select(f => f.Count).ToList();
        var steps = report.Attempt is { } attempt ? stores.Runs.Steps(attempt.Id) : [];
        var isPublished = report.Attempt is not null && stores.Runs.Published()?.Id == report.Attempt.Id;
        return new()
        {
            AsAt = asAt,
            Refusal = report.Refusal,
            Attempt = report.Attempt?.Number,
            Deliveries = [.. deliveries.Select(DeliveryOutcome.Of)],
            LeftOut =
            [
                .. LeftOutDelivery.Of(deliveries, stores.Deliveries),
                .. LeftOutDelivery.Strays(report.Import?.LandingIssues ?? []),
            ],
            Rows = new(counts.Sum(c => c.Rows), counts.Sum(c => c.Loaded), counts.Sum(c => c.Rejected)),
            Persons = Count(steps, RunSteps.Link, "persons"),
            DoubtfulLinks = Count(steps, RunSteps.Link, "doubtful"),
            OpenReviews = isPublished ? stores.Reviews.Pairs().Count(p => p.State == PairState.Open) : null,
            WaitingEvents = isPublished ? stores.PersonChanges.List().Count(c => c.IsWaiting) : null,
            Families = Count(steps, RunSteps.Evaluate, "families"),
            PayableResults = Payable(steps),
            Steps = StepEntry.Of(steps),
            Out = report.Attempt is null ? null : folder,
        };
    }

    private static long? Count(IReadOnlyList<StepRecord> steps, string step, string name) =>
        steps.FirstOrDefault(s => s.Step == step)?.Counts.TryGetValue(name, out var count) == true ? count : null;

    private static long? Payable(IReadOnlyList<StepRecord> steps) =>
        steps.FirstOrDefault(s => s.Step == RunSteps.Evaluate)?.Counts
            .Where(c => c.Key.StartsWith("payable.", StringComparison.Ordinal))
            .Sum(c => c.Value);
}

/// <summary>Rows of files. Read = Loaded + Rejected.</summary>
internal sealed record RowTotals(long Read, long Loaded, long Rejected);

/// <summary>What became of one delivery.</summary>
internal sealed record DeliveryOutcome(
    string Folder, string Feed, DateOnly ExtractDate, string Outcome, long Rows, long Loaded, long Rejected)
{
    internal static DeliveryOutcome Of(DeliveryReport report) => new(
        report.Folder,
        report.Feed.Code(),
        report.ExtractOn,
        Word(report.Outcome),
        report.Files.Sum(f => f.Count.Rows),
        report.Files.Sum(f => f.Count.Loaded),
        report.Files.Sum(f => f.Count.Rejected));

    internal static string Word(ImportOutcome outcome) => outcome switch
    {
        ImportOutcome.Loaded => "loaded",
        ImportOutcome.Held => "held",
        ImportOutcome.Refused => "refused",
        _ => "known",
    };
}
