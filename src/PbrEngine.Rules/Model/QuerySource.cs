namespace PbrEngine.Rules.Model;

/// <summary>Where the stream of a query begins. The kinds are closed.</summary>
public abstract record QuerySource
{
    private protected QuerySource()
    {
    }

    /// <summary>The source as a person would write it.</summary>
    public abstract string Text { get; }

    /// <summary>Every expression of the source.</summary>
    public abstract IEnumerable<RuleExpression> Expressions { get; }
}

/// <summary>The facts of a pattern, in order of insertion.</summary>
/// <param name="Pattern">The pattern; without a name.</param>
public sealed record FactSource(PatternElement Pattern) : QuerySource
{
    /// <inheritdoc/>
    public override string Text => Pattern.Text;

    /// <inheritdoc/>
    public override IEnumerable<RuleExpression> Expressions => Pattern.Conditions;
}

/// <summary>One value computed from what is already bound.</summary>
/// <param name="Value">How to compute it.</param>
public sealed record ValueSource(RuleExpression Value) : QuerySource
{
    /// <inheritdoc/>
    public override string Text => $"From({Value.Text})";

    /// <inheritdoc/>
    public override IEnumerable<RuleExpression> Expressions => [Value];
}
