using System.Linq.Expressions;
using PbrEngine.Rules.Model;

namespace PbrEngine.Rules.Dsl;

/// <summary>The actions of a rule, in the order they are done.</summary>
public interface IRightHandSideExpression
{
    /// <summary>Does something when the rule fires.</summary>
    /// <param name="action">What to do; may mention every name the conditions bind.</param>
    public IRightHandSideExpression Do(Expression<Action<IContext>> action);

    /// <summary>
    /// Makes a fact when the rule fires. It stands as long as the match does: it is made anew when the match's facts
    /// are updated, and retracted when they no longer match.
    /// </summary>
    /// <typeparam name="TFact">The type of fact.</typeparam>
    /// <param name="yield">How to make it; never null.</param>
    public IRightHandSideExpression Yield<TFact>(Expression<Func<IContext, TFact>> yield);
}
