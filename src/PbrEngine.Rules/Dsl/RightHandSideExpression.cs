using System.Linq.Expressions;
using PbrEngine.Rules.Model;

namespace PbrEngine.Rules.Dsl;

internal sealed class RightHandSideExpression : IRightHandSideExpression
{
    private readonly List<Func<AliasRewriter, ActionElement>> actions = [];

    public IReadOnlyList<ActionElement> Build(AliasRewriter rewriter) => [.. actions.Select(a => a(rewriter))];

    public IRightHandSideExpression Do(Expression<Action<IContext>> action)
    {
        actions.Add(r => new DoAction(r.Rewrite(action)));
        return this;
    }

    public IRightHandSideExpression Yield<TFact>(Expression<Func<IContext, TFact>> yield)
    {
        actions.Add(r => new YieldAction(r.Rewrite(yield)));
        return this;
    }
}
