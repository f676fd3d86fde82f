using PbrEngine.Cli.Nights;
using PbrEngine.Engine.Running;
using PbrEngine.Engine.Running.Standing;

namespace PbrEngine.Cli.Runs;

/// <summary>How a night stands, for machines: names are only ever added to.</summary>
internal sealed record RunJson
{
    /// <summary>The attempt's number over all runs.</summary>
    public required long Attempt { get; init; }

    /// <summary>The run's day.</summary>
    public required DateOnly AsAt { get; init; }

    /// <summary>1 for the first try at the day.</summary>
    public required int Number { get; init; }

    /// <summary>Why it was run again; empty for the first.</summary>
    public required string Reason { get; init; }

    /// <summary>How it stands: a code of <see cref="RunWords"/>.</summary>
    public required string State { get; init; }

    /// <summary>The same in a sentence.</summary>
    public required string InWords { get; init; }

    /// <summary>What an operator does about it.</summary>
    public required IReadOnlyList<string> WhatToDo { get; init; }

    /// <summary>When it began.</summary>
    public required DateTimeOffset StartedAt { get; init; }

    /// <summary>When it failed, was held or was published; null while it runs.</summary>
    public required DateTimeOffset? EndedAt { get; init; }

    /// <summary>Feeds that were late.</summary>
    public required IReadOnlyList<string> LateFeeds { get; init; }

    /// <summary>The steps.</summary>
    public required IReadOnlyList<RunStepJson> Steps { get; init; }

    /// <summary>The gates.</summary>
    public required IReadOnlyList<GateEntry> Gates { get; init; }

    /// <summary>Of a standing.</summary>
    internal static RunJson Of(RunStanding standing) => new()
    {
        Attempt = standing.Attempt.Id,
        AsAt = standing.Attempt.AsAt,
        Number = standing.Attempt.Number,
        Reason = standing.Attempt.Reason,
        State = RunWords.Code(standing.State),
        InWords = standing.InWords,
        WhatToDo = standing.WhatToDo,
        StartedAt = standing.Attempt.StartedAt,
        EndedAt = standing.Attempt.EndedAt,
        LateFeeds = standing.LateFeeds,
        Steps = [.. standing.Steps.OrderBy(s => RunSteps.Position(s.Step)).Select(RunStepJson.Of)],
        Gates = GateEntry.Of(standing.Gates, standing.Releases),
    };
}

/// <summary>One step with its rate in things a second; null where nothing is counted.</summary>
internal sealed record RunStepJson(
    string Step,
    string State,
    double? Seconds,
    long? PerSecond,
    IReadOnlyDictionary<string, long> Counts,
    string Message)
{
    internal static RunStepJson Of(StepRecord step) => new(
        step.Step, step.State, step.Milliseconds / 1000.0, RunWords.PerSecond(step), step.Counts, step.Message);
}
