using PbrEngine.Domain.Extracts;
using PbrEngine.Domain.Facts;
using PbrEngine.Domain.Parameters;
using PbrEngine.Domain.Time;

namespace PbrEngine.Engine.RuleSets.Scenarios;

/// <summary>One example that policy and finance people agreed on: facts in, states and pence out.</summary>
public sealed record Scenario
{
    /// <summary>The file that holds it.</summary>
    public required string File { get; init; }

    /// <summary>The line on which it begins.</summary>
    public required long Line { get; init; }

    /// <summary>The column in which it begins.</summary>
    public required long Column { get; init; }

    /// <summary>A sentence, unique over all scenarios of the rule set.</summary>
    public required string Name { get; init; }

    /// <summary>The family with all facts about its members.</summary>
    public required FamilyFacts Family { get; init; }

    /// <summary>
    /// The rows of the programme's own files from which its one subject is formed; none for a programme of families.
    /// </summary>
    public ScenarioRows Rows { get; init; } = ScenarioRows.None;

    /// <summary>The day of the run.</summary>
    public required DateOnly AsAt { get; init; }

    /// <summary>How far each feed reaches, one span a delivery; none for a feed that was never delivered.</summary>
    public required IReadOnlyDictionary<Feed, IReadOnlyList<DateSpan>> Coverage { get; init; }

    /// <summary>Parameters that have another value in it than in the rule set.</summary>
    public IReadOnlyDictionary<string, DatedValue> Parameters { get; init; } = new Dictionary<string, DatedValue>();

    /// <summary>Everything that it states but its name and what it expects, in one form.</summary>
    public required string Given { get; init; }

    /// <summary>Y, N or UNKNOWN.</summary>
    public required string Eligible { get; init; }

    /// <summary>What each result of the programme is to be, one line each.</summary>
    public required IReadOnlyList<string> Results { get; init; }

    /// <summary>Rules that must take part.</summary>
    public required IReadOnlyList<string> Fires { get; init; }

    /// <summary>Rules that must not.</summary>
    public required IReadOnlyList<string> DoesNotFire { get; init; }

    /// <summary>A fault of it.</summary>
    internal RuleSetFault Fault(string code, string message) => new()
    {
        Code = code,
        File = File,
        Line = Line,
        Column = Column,
        Subject = Name,
        Message = message,
    };
}
