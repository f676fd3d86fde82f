namespace PbrEngine.Rules.Tracing;

/// <summary>One firing of a rule.</summary>
public sealed record RuleFiring
{
    /// <summary>Its place among all firings of the session, from 1.</summary>
    public required int Sequence { get; init; }

    /// <summary>The rule.</summary>
    public required string RuleName { get; init; }

    /// <summary>What the rule matched or computed, in source order, as it was when it fired.</summary>
    public required IReadOnlyList<TracedFact> Facts { get; init; }

    /// <summary>The facts that the firing inserted or yielded, in order.</summary>
    public required IReadOnlyList<object> Produced { get; init; }

    /// <summary>Whether the match still holds at the time of the trace.</summary>
    public required bool StillHolds { get; init; }
}
