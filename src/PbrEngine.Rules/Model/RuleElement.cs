namespace PbrEngine.Rules.Model;

/// <summary>One condition of a rule's When part, in source order. The kinds are closed.</summary>
public abstract record RuleElement
{
    private protected RuleElement()
    {
    }

    /// <summary>The name this element binds for what follows, or null.</summary>
    public virtual Declaration? Binds => null;

    /// <summary>The element as a person would write it; what traces show.</summary>
    public abstract string Text { get; }

    /// <summary>Every expression of the element itself, in source order.</summary>
    public abstract IEnumerable<RuleExpression> Expressions { get; }

    /// <summary>The elements of a group; empty where it is none.</summary>
    public virtual IReadOnlyList<RuleElement> Children => [];
}

/// <summary>Facts of a type (or of a type derived from it, or implementing it) that meet every condition.</summary>
/// <param name="FactType">The type of facts to consider.</param>
/// <param name="Conditions">Evaluated in source order; the first that fails ends the evaluation.</param>
/// <param name="Alias">The name of the matching fact, or null.</param>
public sealed record PatternElement(
    Type FactType, IReadOnlyList<RuleExpression> Conditions, Declaration? Alias) : RuleElement
{
    /// <inheritdoc/>
    public override Declaration? Binds => Alias;

    /// <inheritdoc/>
    public override string Text => Describe("Match");

    /// <inheritdoc/>
    public override IEnumerable<RuleExpression> Expressions => Conditions;

    internal string Describe(string verb) =>
        $"{verb}<{ExpressionText.NameOf(FactType)}>({string.Join(", ", Conditions.Select(c => c.Text))})";
}

/// <summary>How many facts of a pattern there must be for the rule to go on.</summary>
public enum Quantifier
{
    /// <summary>At least one fact meets the pattern.</summary>
    Exists,

    /// <summary>No fact meets the pattern.</summary>
    Not,

    /// <summary>Every fact that meets the pattern also meets the further conditions; true when there is none.</summary>
    All,
}

/// <summary>A test on how many facts meet a pattern; it binds nothing and never multiplies matches.</summary>
/// <param name="Quantifier">Exists, not, or all.</param>
/// <param name="Pattern">The facts that count.</param>
/// <param name="Required">For all: what each of those facts must also meet; else empty.</param>
public sealed record QuantifiedElement(
    Quantifier Quantifier, PatternElement Pattern, IReadOnlyList<RuleExpression> Required) : RuleElement
{
    /// <inheritdoc/>
    public override string Text => Quantifier == Quantifier.All
        ? $"All<{ExpressionText.NameOf(Pattern.FactType)}>({string.Join(", ", Expressions.Select(c => c.Text))})"
        : Pattern.Describe(Quantifier.ToString());

    /// <inheritdoc/>
    public override IEnumerable<RuleExpression> Expressions => Pattern.Conditions.Concat(Required);
}

/// <summary>A value computed from what is already bound.</summary>
/// <param name="Alias">The name of the value.</param>
/// <param name="Value">How to compute it.</param>
public sealed record LetElement(Declaration Alias, RuleExpression Value) : RuleElement
{
    /// <inheritdoc/>
    public override Declaration Binds => Alias;

    /// <inheritdoc/>
    public override string Text => $"Let {Alias.Name} = {Value.Text}";

    /// <inheritdoc/>
    public override IEnumerable<RuleExpression> Expressions => [Value];
}

/// <summary>A condition over what is already bound, about no fact in particular.</summary>
/// <param name="Condition">The condition.</param>
public sealed record HavingElement(RuleExpression Condition) : RuleElement
{
    /// <inheritdoc/>
    public override string Text => $"Having({Condition.Text})";

    /// <inheritdoc/>
    public override IEnumerable<RuleExpression> Expressions => [Condition];
}

/// <summary>Elements passed through steps; the rule matches once for each result.</summary>
/// <param name="Alias">The name of a result.</param>
/// <param name="Source">Where the stream begins.</param>
/// <param name="Steps">What is done to it, in order.</param>
/// <param name="ResultType">The type of a result, which the alias may call by a wider one.</param>
public sealed record QueryElement(
    Declaration Alias, QuerySource Source, IReadOnlyList<QueryStep> Steps, Type ResultType) : RuleElement
{
    /// <inheritdoc/>
    public override Declaration Binds => Alias;

    /// <inheritdoc/>
    public override string Text =>
        $"Query {Alias.Name} = {Source.Text}{string.Concat(Steps.Select(s => "." + s.Text))}";

    /// <inheritdoc/>
    public override IEnumerable<RuleExpression> Expressions =>
        Source.Expressions.Concat(Steps.SelectMany(s => s.Expressions));
}
