using PbrEngine.Domain.Measures;
using PbrEngine.Engine.Imports;

namespace PbrEngine.Engine.Running.Gates;

/// <summary>What gates look at: deliveries, and the counts that steps recorded. No row, no person.</summary>
public sealed record GateFacts
{
    /// <summary>The night.</summary>
    public required RunAttempt Attempt { get; init; }

    /// <summary>Deliveries that exist for the day, loaded or held, earliest first within a feed.</summary>
    public required IReadOnlyList<Delivery> Deliveries { get; init; }

    /// <summary>How far each feed reaches, with the longest patience that a rule set has with it.</summary>
    public required IReadOnlyList<FeedCoverage> Coverage { get; init; }

    /// <summary>What the night's steps counted.</summary>
    public required StepCounts Now { get; init; }

    /// <summary>The run that it is compared with; null when no earlier day is published.</summary>
    public RunAttempt? Baseline { get; init; }

    /// <summary>What that run's steps counted.</summary>
    public StepCounts Before { get; init; } = StepCounts.None;

    /// <summary>Results that the baseline found payable and this night doesn't, by programme.</summary>
    public IReadOnlyDictionary<string, long> Lost { get; init; } = new Dictionary<string, long>();
}

/// <summary>The counts of a run's steps.</summary>
public sealed class StepCounts(IEnumerable<StepRecord> steps)
{
    private const string Evaluated = "evaluated.";

    private readonly Dictionary<string, StepRecord> _steps =
        steps.ToDictionary(s => s.Step, StringComparer.Ordinal);

    /// <summary>Nothing was counted.</summary>
    public static StepCounts None { get; } = new([]);

    /// <summary>A step's count; null when it didn't count that, as a run of an earlier version.</summary>
    public long? Of(string step, string name) =>
        _steps.TryGetValue(step, out var record) && record.Counts.TryGetValue(name, out var count) ? count : null;

    /// <summary>A count in thousandths of another; null where one wasn't counted, or the other is none.</summary>
    public long? Permille(string step, string part, string whole) =>
        Of(step, part) is { } some && Of(step, whole) is > 0 and var all ? some * 1000 / all : null;

    /// <summary>The programmes that were evaluated, in order.</summary>
    public IReadOnlyList<string> Programmes =>
    [
        .. (_steps.GetValueOrDefault(RunSteps.Evaluate)?.Counts.Keys ?? [])
            .Where(name => name.StartsWith(Evaluated, StringComparison.Ordinal))
            .Select(name => name[Evaluated.Length..])
            .Order(StringComparer.Ordinal),
    ];
}
