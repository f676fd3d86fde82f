using PbrEngine.Engine.Imports;
using PbrEngine.Engine.Linking;
using PbrEngine.Engine.RuleSets;
using PbrEngine.Engine.Running;

namespace PbrEngine.Cli.Nights;

/// <summary>What <c>run.json</c> says: names are part of the contract, and are only ever added to.</summary>
internal sealed record RunRecord
{
    /// <summary>The run's day.</summary>
    public required DateOnly AsAt { get; init; }

    /// <summary>1 for the first try at the day.</summary>
    public required int Attempt { get; init; }

    /// <summary>Why it was run again; empty for the first.</summary>
    public required string Reason { get; init; }

    /// <summary>Every file of every delivery that exists for the day; rows = loaded + rejected for each.</summary>
    public required IReadOnlyList<FileEntry> Files { get; init; }

    /// <summary>Every delivery, refused ones without a readable file among them.</summary>
    public required IReadOnlyList<DeliveryEntry> Deliveries { get; init; }

    /// <summary>The steps.</summary>
    public required IReadOnlyList<StepEntry> Steps { get; init; }

    /// <summary>The linkage model that says who is who.</summary>
    public required LinkModelEntry LinkModel { get; init; }

    /// <summary>The rule sets that were applied.</summary>
    public required IReadOnlyList<RuleSetEntry> RuleSets { get; init; }

    /// <summary>What was checked before publication.</summary>
    public required IReadOnlyList<GateEntry> Gates { get; init; }

    /// <summary>The record of an attempt.</summary>
    internal static RunRecord Of(
        RunAttempt attempt,
        IReadOnlyList<Delivery> deliveries,
        IReadOnlyList<StepRecord> steps,
        CarriedModel model,
        IReadOnlyList<RuleSet> ruleSets,
        IReadOnlyList<GateEntry> gates) => new()
        {
            AsAt = attempt.AsAt,
            Attempt = attempt.Number,
            Reason = attempt.Reason,
            Files = [.. deliveries.SelectMany(d => d.Files.Select(f => FileEntry.Of(d, f)))],
            Deliveries = [.. deliveries.Select(DeliveryEntry.Of)],
            Steps = StepEntry.Of(steps),
            LinkModel = new(model.Name, model.Hash),
            RuleSets = [.. ruleSets.Where(r => WasApplied(r, steps)).Select(r => new RuleSetEntry(r.Name, r.Hash))],
            Gates = gates,
        };

    private static bool WasApplied(RuleSet ruleSet, IReadOnlyList<StepRecord> steps) =>
        steps.Any(s => s.Counts.ContainsKey("evaluated." + ruleSet.Programme));
}

/// <summary>One file of a delivery.</summary>
internal sealed record FileEntry(
    string File, string Delivery, string State, long Rows, long Loaded, long Rejected, long Warnings)
{
    internal static FileEntry Of(Delivery delivery, DeliveredFile file) => new(
        $"{delivery.Folder}/{file.Name}",
        delivery.Folder,
        DeliveryEntry.StateOf(delivery),
        file.Rows,
        file.Loaded,
        file.Rejected,
        file.Warnings);
}

/// <summary>One delivery.</summary>
internal sealed record DeliveryEntry(
    long Id, string Folder, string Feed, DateOnly ExtractDate, string State, string Reason)
{
    internal static DeliveryEntry Of(Delivery delivery) => new(
        delivery.Id,
        delivery.Folder,
        delivery.Manifest.Feed.Code(),
        delivery.Manifest.ExtractOn,
        StateOf(delivery),
        delivery.Reason);

    internal static string StateOf(Delivery delivery) => delivery.State switch
    {
        DeliveryState.Loaded => "loaded",
        DeliveryState.Held => "held",
        _ => "refused",
    };
}

/// <summary>One step.</summary>
internal sealed record StepEntry(string Step, string State, double? Seconds, IReadOnlyDictionary<string, long> Counts)
{
    /// <summary>The steps in the order of a night.</summary>
    internal static IReadOnlyList<StepEntry> Of(IEnumerable<StepRecord> steps) =>
    [
        .. steps
            .OrderBy(s => RunSteps.Position(s.Step))
            .Select(s => new StepEntry(s.Step, s.State, s.Milliseconds / 1000.0, s.Counts)),
    ];
}

/// <summary>A linkage model.</summary>
internal sealed record LinkModelEntry(string Name, string Hash);

/// <summary>One rule set.</summary>
internal sealed record RuleSetEntry(string Name, string Hash);
