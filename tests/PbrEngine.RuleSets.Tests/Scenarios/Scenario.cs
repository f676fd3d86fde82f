using PbrEngine.Domain.Facts;
using PbrEngine.Domain.Parameters;
using PbrEngine.TestKit.Evaluating;

namespace PbrEngine.RuleSets.Tests.Scenarios;

/// <summary>One example that policy and finance people agreed on: facts in, states and pence out.</summary>
internal sealed record Scenario
{
    /// <summary>The file that holds it.</summary>
    public required string File { get; init; }

    /// <summary>A sentence, unique over all scenarios of the rule set.</summary>
    public required string Name { get; init; }

    /// <summary>The family with all facts about its members.</summary>
    public required FamilyFacts Family { get; init; }

    /// <summary>The day of the run and how far the feeds reach.</summary>
    public required RunBuilder Run { get; init; }

    /// <summary>Parameters that have another value in it than in the rule set.</summary>
    public required IReadOnlyDictionary<string, DatedValue> Parameters { get; init; }

    /// <summary>Y, N or UNKNOWN.</summary>
    public required string Eligible { get; init; }

    /// <summary>What each result of the programme is to be.</summary>
    public required IReadOnlyList<string> Results { get; init; }

    /// <summary>Rules that must take part.</summary>
    public required IReadOnlyList<string> Fires { get; init; }

    /// <summary>Rules that must not.</summary>
    public required IReadOnlyList<string> DoesNotFire { get; init; }
}
