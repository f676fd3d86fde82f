namespace PbrEngine.Rules.Testing;

/// <summary>Whether rules fired as expected.</summary>
public sealed record RuleAssertResult
{
    /// <summary>The rule; null where it is about all of them.</summary>
    public required string? RuleName { get; init; }

    /// <summary>Whether they did.</summary>
    public required RuleAssertStatus Status { get; init; }

    /// <summary>What was expected, in words.</summary>
    public required string AssertionText { get; init; }

    /// <summary>How often it was expected.</summary>
    public required object? Expected { get; init; }

    /// <summary>How often it was found.</summary>
    public required object? Actual { get; init; }

    /// <summary>Why the rule did not fire, and what it fired for if it did; may be empty.</summary>
    public string Reason { get; init; } = "";

    /// <summary>What was expected and what was found, without the reason.</summary>
    public string GetMessage() =>
        (RuleName is null ? "" : $"Rule '{RuleName}': ") + $"{AssertionText}; Expected: {Expected}; Actual: {Actual}";
}

/// <summary>Whether an expectation is met.</summary>
public enum RuleAssertStatus
{
    /// <summary>It is.</summary>
    Passed,

    /// <summary>It isn't.</summary>
    Failed,
}
