using PbrEngine.Rules.Model;

namespace PbrEngine.Rules.Dsl;

/// <summary>
/// A rule written in C#: derive, and in <see cref="Define"/> say When and Then. Locals of <see cref="Define"/> that
/// are given to Match, Query or Let name the facts; they are never assigned, only mentioned.
/// </summary>
/// <remarks>The names and meanings are those of NRules, so that one rule source serves both libraries.</remarks>
public abstract class Rule
{
    private readonly LeftHandSideExpression leftHandSide = new();
    private readonly RightHandSideExpression rightHandSide = new();

    /// <summary>Says the rule. Called once, when the rule set is compiled; never while facts are matched.</summary>
    public abstract void Define();

    /// <summary>Begins the conditions. Called again, it goes on where it was left.</summary>
    protected ILeftHandSideExpression When() => leftHandSide;

    /// <summary>Begins the actions. Called again, it goes on where it was left.</summary>
    protected IRightHandSideExpression Then() => rightHandSide;

    internal (IReadOnlyList<RuleElement> LeftHandSide, IReadOnlyList<ActionElement> RightHandSide) Build()
    {
        Define();
        var rewriter = new AliasRewriter(leftHandSide.Aliases);
        return (leftHandSide.Build(rewriter), rightHandSide.Build(rewriter));
    }
}
