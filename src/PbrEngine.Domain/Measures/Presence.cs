using PbrEngine.Domain.Facts;
using PbrEngine.Domain.Time;

namespace PbrEngine.Domain.Measures;

/// <summary>Whether a family has a problem on a day.</summary>
public enum Presence
{
    /// <summary>The facts show it.</summary>
    Present = 0,

    /// <summary>The feed looked and shows nothing.</summary>
    Absent = 1,

    /// <summary>It can't be told.</summary>
    Unknown = 2,
}

/// <summary>A problem on a day, with what shows it.</summary>
public sealed record ProblemPresence
{
    /// <summary>Problem code of the programme, such as crime or education.</summary>
    public required string Code { get; init; }

    /// <summary>The day.</summary>
    public required DateOnly On { get; init; }

    /// <summary>What the facts say.</summary>
    public required Presence State { get; init; }

    /// <summary>Why it is unknown; empty otherwise.</summary>
    public string Reason { get; init; } = "";

    /// <summary>Person ids of the members who show it; those who live elsewhere count once each (R21).</summary>
    public IReadOnlyList<string> ShownBy { get; init; } = [];

    /// <summary>Whether it rests on non-resident members alone (R21).</summary>
    public bool RestsOnNonResidents { get; init; }

    /// <summary>The days looked at, widest first.</summary>
    public DateSpan? Window { get; init; }

    /// <summary>The facts that show it.</summary>
    public IReadOnlyList<FactRef> Evidence { get; init; } = [];
}
