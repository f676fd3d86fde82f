namespace PbrEngine.Rules.Model;

/// <summary>One step of a query, over the stream the step before it gives. The kinds are closed.</summary>
/// <param name="Expressions">What the step applies to each element.</param>
public abstract record QueryStep(IReadOnlyList<RuleExpression> Expressions)
{
    /// <summary>The step as a person would write it.</summary>
    public abstract string Text { get; }

    private protected string Describe(string verb) => $"{verb}({string.Join(", ", Expressions.Select(e => e.Text))})";
}

/// <summary>Keeps the elements that meet a condition.</summary>
/// <param name="Condition">The condition.</param>
public sealed record WhereStep(RuleExpression Condition) : QueryStep([Condition])
{
    /// <inheritdoc/>
    public override string Text => Describe("Where");
}

/// <summary>Turns each element into another value.</summary>
/// <param name="Selector">How.</param>
public sealed record SelectStep(RuleExpression Selector) : QueryStep([Selector])
{
    /// <inheritdoc/>
    public override string Text => Describe("Select");
}

/// <summary>Turns each element into several; equal ones of one element count once.</summary>
/// <param name="Selector">How.</param>
public sealed record SelectManyStep(RuleExpression Selector) : QueryStep([Selector])
{
    /// <inheritdoc/>
    public override string Text => Describe("SelectMany");
}

/// <summary>Turns the stream into groups of elements with equal keys, in the order in which the keys come up.</summary>
/// <param name="Key">What to group by.</param>
/// <param name="KeyType">The type of the keys.</param>
/// <param name="Element">What to put into the group.</param>
/// <param name="ElementType">The type of what is put there.</param>
public sealed record GroupByStep(RuleExpression Key, Type KeyType, RuleExpression Element, Type ElementType)
    : QueryStep([Key, Element])
{
    /// <inheritdoc/>
    public override string Text => Describe("GroupBy");
}

/// <summary>Turns the whole stream into one collection, in order of insertion, empty when there is nothing.</summary>
/// <param name="ElementType">The type of the collection's elements.</param>
public sealed record CollectStep(Type ElementType) : QueryStep([])
{
    /// <inheritdoc/>
    public override string Text => "Collect()";
}

/// <summary>Sorts a collection by the first key, then by the next; elements that tie stay as they are.</summary>
/// <param name="ElementType">The type of the collection's elements.</param>
/// <param name="Keys">What to sort by, and which way.</param>
public sealed record OrderStep(Type ElementType, IReadOnlyList<SortKey> Keys)
    : QueryStep([.. Keys.Select(k => k.Selector)])
{
    /// <inheritdoc/>
    public override string Text => string.Join(".", Keys.Select((k, i) => $"{Verb(k, i)}({k.Selector.Text})"));

    private static string Verb(SortKey key, int index) =>
        (index == 0 ? "OrderBy" : "ThenBy") + (key.Direction == SortDirection.Ascending ? "" : "Descending");
}

/// <summary>One key of a sorted collection.</summary>
/// <param name="Selector">The key of an element.</param>
/// <param name="Direction">Which way.</param>
public sealed record SortKey(RuleExpression Selector, SortDirection Direction);

/// <summary>Turns a collection into a lookup by key.</summary>
/// <param name="Key">The key of an element.</param>
/// <param name="KeyType">The type of the keys.</param>
/// <param name="Element">What to put into the lookup.</param>
/// <param name="ElementType">The type of what is put there.</param>
/// <param name="SourceType">The type of the collection's elements.</param>
public sealed record LookupStep(
    RuleExpression Key, Type KeyType, RuleExpression Element, Type ElementType, Type SourceType)
    : QueryStep([Key, Element])
{
    /// <inheritdoc/>
    public override string Text => Describe("ToLookup");
}
