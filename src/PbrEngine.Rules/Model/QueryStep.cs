namespace PbrEngine.Rules.Model;

/// <summary>One step of a query, over the stream the step before it gives. The kinds are closed.</summary>
/// <param name="Expression">What the step applies to each element, or null.</param>
public abstract record QueryStep(RuleExpression? Expression)
{
    /// <summary>The step as a person would write it.</summary>
    public abstract string Text { get; }
}

/// <summary>Keeps the elements that meet a condition.</summary>
/// <param name="Condition">The condition.</param>
public sealed record WhereStep(RuleExpression Condition) : QueryStep(Condition)
{
    /// <inheritdoc/>
    public override string Text => $"Where({Condition.Text})";
}

/// <summary>Turns each element into another value.</summary>
/// <param name="Selector">How.</param>
public sealed record SelectStep(RuleExpression Selector) : QueryStep(Selector)
{
    /// <inheritdoc/>
    public override string Text => $"Select({Selector.Text})";
}

/// <summary>Turns the whole stream into one collection, in order of insertion, empty when there is nothing.</summary>
/// <param name="ElementType">The type of the collection's elements.</param>
public sealed record CollectStep(Type ElementType) : QueryStep((RuleExpression?)null)
{
    /// <inheritdoc/>
    public override string Text => "Collect()";
}
