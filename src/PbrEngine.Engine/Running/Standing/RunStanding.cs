using PbrEngine.Engine.Running.Gates;

namespace PbrEngine.Engine.Running.Standing;

/// <summary>How a night stands, and what an operator does about it.</summary>
public sealed record RunStanding
{
    /// <summary>The attempt.</summary>
    public required RunAttempt Attempt { get; init; }

    /// <summary>How it stands.</summary>
    public required RunState State { get; init; }

    /// <summary>The same in a sentence.</summary>
    public required string InWords { get; init; }

    /// <summary>What to do, a sentence each; none when there is nothing to do.</summary>
    public required IReadOnlyList<string> WhatToDo { get; init; }

    /// <summary>Its steps, in the order in which they began.</summary>
    public required IReadOnlyList<StepRecord> Steps { get; init; }

    /// <summary>Its gates; none before it was to be published.</summary>
    public required IReadOnlyList<Gate> Gates { get; init; }

    /// <summary>What was decided on them, in order of time.</summary>
    public required IReadOnlyList<GateRelease> Releases { get; init; }

    /// <summary>Held gates that nobody has let through.</summary>
    public IReadOnlyList<Gate> InTheWay => GatesInTheWay.Of(Gates, Releases);

    /// <summary>Gates that warn: of late feeds among others.</summary>
    public IReadOnlyList<Gate> Warned => [.. Gates.Where(g => g.Verdict == GateVerdict.Warned)];

    /// <summary>Feeds that came once and were late on the night's day.</summary>
    public IReadOnlyList<string> LateFeeds =>
    [
        .. Warned
            .Where(g => g.Measured is not null)
            .Where(g => g.Name.StartsWith(FeedGates.LatePrefix, StringComparison.Ordinal))
            .Select(g => g.Name[FeedGates.LatePrefix.Length..]),
    ];
}

/// <summary>How a night stands.</summary>
public enum RunState
{
    /// <summary>It is what everybody sees.</summary>
    Published = 0,

    /// <summary>It is published for its day; what everybody sees is a later day's.</summary>
    PublishedForItsDay = 1,

    /// <summary>A later attempt took its place.</summary>
    Superseded = 2,

    /// <summary>A process is at it.</summary>
    Running = 3,

    /// <summary>A gate holds it.</summary>
    Held = 4,

    /// <summary>Somebody let through what held it; it waits to be published.</summary>
    LetThrough = 5,

    /// <summary>A step failed.</summary>
    Failed = 6,

    /// <summary>Its process died in a step without a word.</summary>
    BrokenOff = 7,

    /// <summary>What was begun is done, and a step is next: it is done step by step, or died between two.</summary>
    Unfinished = 8,
}
