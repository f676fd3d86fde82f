namespace PbrEngine.Rules.Model;

/// <summary>One action of a rule's Then part, in source order. The kinds are closed.</summary>
/// <param name="Trigger">When in the life of a match the action is done.</param>
public abstract record ActionElement(ActionTrigger Trigger)
{
    /// <summary>When actions are done that don't say otherwise.</summary>
    public const ActionTrigger DefaultTrigger = ActionTrigger.Activated | ActionTrigger.Reactivated;

    /// <summary>Every expression of the action; the context is each one's subject.</summary>
    public abstract IEnumerable<RuleExpression> Expressions { get; }
}

/// <summary>Does something with the context and the matched facts.</summary>
/// <param name="Expression">What to do.</param>
/// <param name="Trigger">When.</param>
public sealed record DoAction(RuleExpression Expression, ActionTrigger Trigger = ActionElement.DefaultTrigger)
    : ActionElement(Trigger)
{
    /// <inheritdoc/>
    public override IEnumerable<RuleExpression> Expressions => [Expression];
}

/// <summary>Makes a fact that stands as long as the match does.</summary>
/// <param name="Expression">How to make it when the match is new.</param>
/// <param name="Update">
/// How to make it anew when the match has changed; null where that is the same. Its second subject is the fact made
/// before.
/// </param>
public sealed record YieldAction(RuleExpression Expression, RuleExpression? Update = null)
    : ActionElement(DefaultTrigger)
{
    /// <inheritdoc/>
    public override IEnumerable<RuleExpression> Expressions => Update is null ? [Expression] : [Expression, Update];
}
