using System.Linq.Expressions;
using PbrEngine.Rules.Model;

namespace PbrEngine.Rules.Dsl;

internal sealed class RightHandSideExpression : IRightHandSideExpression
{
    private readonly List<Func<AliasRewriter, ActionElement>> actions = [];

    public IReadOnlyList<ActionElement> Build(AliasRewriter rewriter) => [.. actions.Select(a => a(rewriter))];

    public IRightHandSideExpression Action(Expression<Action<IContext>> action, ActionTrigger actionTrigger)
    {
        actions.Add(r => new DoAction(r.Rewrite(action), actionTrigger));
        return this;
    }

    public IRightHandSideExpression Do(Expression<Action<IContext>> action) =>
        Action(action, ActionElement.DefaultTrigger);

    public IRightHandSideExpression Undo(Expression<Action<IContext>> action) =>
        Action(action, ActionTrigger.Deactivated);

    public IRightHandSideExpression Yield<TFact>(Expression<Func<IContext, TFact>> yield)
        where TFact : notnull
    {
        actions.Add(r => new YieldAction(r.Rewrite(yield)));
        return this;
    }

    public IRightHandSideExpression Yield<TFact>(
        Expression<Func<IContext, TFact>> yieldInsert, Expression<Func<IContext, TFact, TFact>> yieldUpdate)
        where TFact : notnull
    {
        actions.Add(r => new YieldAction(r.Rewrite(yieldInsert), r.Rewrite(yieldUpdate)));
        return this;
    }
}
