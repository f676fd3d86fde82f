namespace PbrEngine.Rules.Model;

/// <summary>
/// A rule as plain immutable data. Any front end may make one; <see cref="RuleValidator"/> says whether it is sound.
/// </summary>
public sealed record RuleDefinition : IRuleDefinition
{
    /// <inheritdoc/>
    public required string Name { get; init; }

    /// <inheritdoc/>
    public string Description { get; init; } = "";

    /// <inheritdoc/>
    public int Priority { get; init; }

    /// <inheritdoc/>
    public RuleRepeatability Repeatability { get; init; }

    /// <inheritdoc/>
    public IReadOnlyList<string> Tags { get; init; } = [];

    /// <inheritdoc/>
    public PropertyMap Properties { get; init; } = PropertyMap.Empty;

    /// <inheritdoc/>
    public required string LoadOrder { get; init; }

    /// <inheritdoc/>
    public IReadOnlyList<Declaration> Dependencies { get; init; } = [];

    /// <inheritdoc/>
    public required IReadOnlyList<RuleElement> LeftHandSide { get; init; }

    /// <inheritdoc/>
    public IReadOnlyList<FilterElement> Filters { get; init; } = [];

    /// <inheritdoc/>
    public required IReadOnlyList<ActionElement> RightHandSide { get; init; }
}
