namespace PbrEngine.Rules.Dsl;

/// <summary>
/// A rule written in C#: derive, and in <see cref="Define"/> say When and Then. Locals of <see cref="Define"/> that
/// are given to Match, Query or Let name the facts; they are never assigned, only mentioned.
/// </summary>
/// <remarks>The names and meanings are those of NRules, so that one rule source serves both libraries.</remarks>
public abstract class Rule
{
    private RuleParts? parts;

    private RuleParts Parts => parts
        ?? throw new InvalidOperationException("a rule says itself in Define(), which the library calls");

    /// <summary>Says the rule. Called once, when the rule set is compiled; never while facts are matched.</summary>
    public abstract void Define();

    /// <summary>Names the rule, in the place of <see cref="NameAttribute"/>.</summary>
    protected void Name(string value) => Parts.Name = value;

    /// <summary>Sets the priority, in the place of <see cref="PriorityAttribute"/>.</summary>
    protected void Priority(int value) => Parts.Priority = value;

    /// <summary>Begins the services. Called again, it goes on where it was left.</summary>
    protected IDependencyExpression Dependency() => Parts.Dependencies;

    /// <summary>Begins the filters. Called again, it goes on where it was left.</summary>
    protected IFilterExpression Filter() => Parts.Filters;

    /// <summary>Begins the conditions. Called again, it goes on where it was left.</summary>
    protected ILeftHandSideExpression When() => Parts.LeftHandSide;

    /// <summary>Begins the actions. Called again, it goes on where it was left.</summary>
    protected IRightHandSideExpression Then() => Parts.RightHandSide;

    internal RuleParts Say()
    {
        parts = new RuleParts();
        Define();
        return parts;
    }
}
