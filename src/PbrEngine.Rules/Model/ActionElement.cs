namespace PbrEngine.Rules.Model;

/// <summary>One action of a rule's Then part, in source order. The kinds are closed.</summary>
public abstract record ActionElement
{
    private protected ActionElement()
    {
    }

    /// <summary>Every expression of the action; the context is each one's subject.</summary>
    public abstract IEnumerable<RuleExpression> Expressions { get; }
}

/// <summary>Does something with the context and the matched facts.</summary>
/// <param name="Expression">What to do.</param>
public sealed record DoAction(RuleExpression Expression) : ActionElement
{
    /// <inheritdoc/>
    public override IEnumerable<RuleExpression> Expressions => [Expression];
}

/// <summary>Makes a fact that stands as long as the match does.</summary>
/// <param name="Expression">How to make it, when first fired and again when the match has changed.</param>
public sealed record YieldAction(RuleExpression Expression) : ActionElement
{
    /// <inheritdoc/>
    public override IEnumerable<RuleExpression> Expressions => [Expression];
}
