namespace PbrEngine.Rules.Model;

/// <summary>
/// A rule as plain immutable data. Any front end may make one; <see cref="RuleValidator"/> says whether it is sound.
/// </summary>
public sealed record RuleDefinition
{
    /// <summary>The name, unique in a rule set; by default the full name of the rule's type.</summary>
    public required string Name { get; init; }

    /// <summary>What the rule is for, in a sentence; may be empty.</summary>
    public string Description { get; init; } = "";

    /// <summary>Rules with a higher priority fire first; 0 by default.</summary>
    public int Priority { get; init; }

    /// <summary>Whether an updated match fires again.</summary>
    public RuleRepeatability Repeatability { get; init; }

    /// <summary>Labels that tools may select rules by.</summary>
    public IReadOnlyList<string> Tags { get; init; } = [];

    /// <summary>
    /// What breaks ties between rules of one priority, compared ordinally; the full name of the rule's type.
    /// </summary>
    public required string LoadOrder { get; init; }

    /// <summary>The When part.</summary>
    public required IReadOnlyList<RuleElement> LeftHandSide { get; init; }

    /// <summary>The Then part.</summary>
    public required IReadOnlyList<ActionElement> RightHandSide { get; init; }
}
