using System.Linq.Expressions;
using PbrEngine.Rules.Model;

namespace PbrEngine.Rules.Dsl;

/// <summary>The actions of a rule, in the order they are done.</summary>
public interface IRightHandSideExpression
{
    /// <summary>Does something at stated moments in the life of a match.</summary>
    /// <param name="action">What to do; may mention every name the conditions bind, and every service.</param>
    /// <param name="actionTrigger">When.</param>
    public IRightHandSideExpression Action(Expression<Action<IContext>> action, ActionTrigger actionTrigger);

    /// <summary>Does something when the rule fires, for the first time or again.</summary>
    /// <param name="action">What to do; may mention every name the conditions bind, and every service.</param>
    public IRightHandSideExpression Do(Expression<Action<IContext>> action);

    /// <summary>Does something when a match for which the rule has fired holds no more.</summary>
    /// <param name="action">What to do, for the facts that matched.</param>
    public IRightHandSideExpression Undo(Expression<Action<IContext>> action);

    /// <summary>
    /// Makes a fact when the rule fires. It stands as long as the match does: it is made anew when the match's facts
    /// are updated, and retracted when they no longer match.
    /// </summary>
    /// <typeparam name="TFact">The type of fact.</typeparam>
    /// <param name="yield">How to make it; never null.</param>
    public IRightHandSideExpression Yield<TFact>(Expression<Func<IContext, TFact>> yield)
        where TFact : notnull;

    /// <summary>Makes a fact that stands as long as the match does, and says how to make it anew.</summary>
    /// <typeparam name="TFact">The type of fact.</typeparam>
    /// <param name="yieldInsert">How to make it; never null.</param>
    /// <param name="yieldUpdate">How to make it anew from the one before; never null.</param>
    public IRightHandSideExpression Yield<TFact>(
        Expression<Func<IContext, TFact>> yieldInsert, Expression<Func<IContext, TFact, TFact>> yieldUpdate)
        where TFact : notnull;
}
