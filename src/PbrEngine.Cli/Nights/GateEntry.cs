using PbrEngine.Engine.Running.Gates;

namespace PbrEngine.Cli.Nights;

/// <summary>What one gate said: the same in <c>run.json</c> and in <c>pbr runs show --json</c>.</summary>
internal sealed record GateEntry
{
    /// <summary>Permanent name.</summary>
    public required string Gate { get; init; }

    /// <summary>passed, warned or held.</summary>
    public required string Verdict { get; init; }

    /// <summary>What was measured; null when there was nothing.</summary>
    public required long? Measured { get; init; }

    /// <summary>Its unit.</summary>
    public required string Unit { get; init; }

    /// <summary>What was expected, in words; empty without anything to compare with.</summary>
    public required string Expected { get; init; }

    /// <summary>Beyond which nothing is published, in words; empty without a limit.</summary>
    public required string Limit { get; init; }

    /// <summary>The number that it was compared with.</summary>
    public required long? Before { get; init; }

    /// <summary>Whose number that is.</summary>
    public required string ComparedWith { get; init; }

    /// <summary>For the operator.</summary>
    public required string Message { get; init; }

    /// <summary>What to do about it.</summary>
    public required string WhatToDo { get; init; }

    /// <summary>Who let it through; null when nobody did.</summary>
    public required ReleaseEntry? Release { get; init; }

    /// <summary>The gates of an attempt.</summary>
    internal static IReadOnlyList<GateEntry> Of(IGateStore store, long attemptId) =>
        Of(store.Gates(attemptId), store.Releases(attemptId));

    /// <summary>The same of gates and decisions that were read.</summary>
    internal static IReadOnlyList<GateEntry> Of(IReadOnlyList<Gate> gates, IReadOnlyList<GateRelease> releases) =>
        [.. gates.Select(g => Of(g, releases.FirstOrDefault(r => r.Covers(g))))];

    private static GateEntry Of(Gate gate, GateRelease? release) => new()
    {
        Gate = gate.Name,
        Verdict = GateWords.Code(gate.Verdict),
        Measured = gate.Measured,
        Unit = gate.Unit,
        Expected = GateWords.Range(gate.Range.ExpectedFrom, gate.Range.ExpectedTo, gate.Unit),
        Limit = GateWords.Range(gate.Range.LimitFrom, gate.Range.LimitTo, gate.Unit),
        Before = gate.Before,
        ComparedWith = gate.ComparedWith,
        Message = gate.Message,
        WhatToDo = gate.WhatToDo,
        Release = release is null ? null : new(release.By, release.At, release.Reason),
    };
}

/// <summary>Who let a held gate through.</summary>
internal sealed record ReleaseEntry(string By, DateTimeOffset At, string Reason);
