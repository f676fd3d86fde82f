namespace PbrEngine.Rules.Tracing;

/// <summary>What became of one rule in one session, as data.</summary>
public sealed record RuleTrace
{
    /// <summary>The rule.</summary>
    public required string RuleName { get; init; }

    /// <summary>What became of it.</summary>
    public required RuleOutcome Outcome { get; init; }

    /// <summary>Each time it fired, in order.</summary>
    public required IReadOnlyList<RuleFiring> Firings { get; init; }

    /// <summary>The first condition that no combination of facts passed; null when there is a match.</summary>
    public required ConditionFailure? FirstFailure { get; init; }
}

/// <summary>What became of a rule.</summary>
public enum RuleOutcome
{
    /// <summary>It fired, and at least one firing's match still holds.</summary>
    Fired,

    /// <summary>It fired, but none of the matches it fired for holds any more; its linked facts are gone.</summary>
    Withdrawn,

    /// <summary>It matches and has yet to fire: the session was halted, or was not fired.</summary>
    Pending,

    /// <summary>No combination of facts meets its conditions.</summary>
    NotMatched,
}
