namespace PbrEngine.Rules.Model;

/// <summary>Elements that belong together. The kinds are closed.</summary>
/// <param name="Elements">The elements, in source order; at least one.</param>
public abstract record GroupElement(IReadOnlyList<RuleElement> Elements) : RuleElement
{
    /// <inheritdoc/>
    public override IEnumerable<RuleExpression> Expressions => [];

    /// <inheritdoc/>
    public override IReadOnlyList<RuleElement> Children => Elements;

    private protected string Describe(string verb) => $"{verb}({string.Join(", ", Elements.Select(e => e.Text))})";
}

/// <summary>The rule goes on if every element matches; what they bind is bound for what follows.</summary>
/// <param name="Elements">The elements, in source order.</param>
public sealed record AndElement(IReadOnlyList<RuleElement> Elements) : GroupElement(Elements)
{
    /// <inheritdoc/>
    public override string Text => Describe("And");
}

/// <summary>
/// The rule goes on once for each element that matches, as if it were written once for each. What one element binds
/// holds nothing (null, or zero) where another one matched.
/// </summary>
/// <param name="Elements">The alternatives, in source order.</param>
public sealed record OrElement(IReadOnlyList<RuleElement> Elements) : GroupElement(Elements)
{
    /// <inheritdoc/>
    public override string Text => Describe("Or");
}
