using System.Linq.Expressions;
using PbrEngine.Rules.Model;

namespace PbrEngine.Rules.Dsl;

/// <summary>
/// Records the conditions as they are said. They are turned into the model only when the rule is complete, so that a
/// name used before it is bound can be told from a name that is never bound.
/// </summary>
internal sealed class LeftHandSideExpression(AliasTable aliases) : ILeftHandSideExpression
{
    private readonly List<Func<AliasRewriter, RuleElement>> elements = [];

    public IReadOnlyList<RuleElement> Build(AliasRewriter rewriter) => [.. elements.Select(e => e(rewriter))];

    public ILeftHandSideExpression Match<TFact>(
        Expression<Func<TFact>> alias, params Expression<Func<TFact, bool>>[] conditions)
        where TFact : notnull
    {
        var declaration = aliases.Declare(alias);
        return Add(r => new PatternElement(typeof(TFact), r.RewriteAll(conditions), declaration));
    }

    public ILeftHandSideExpression Match<TFact>(params Expression<Func<TFact, bool>>[] conditions)
        where TFact : notnull =>
        Add(r => Pattern(r, conditions));

    public ILeftHandSideExpression Exists<TFact>(params Expression<Func<TFact, bool>>[] conditions)
        where TFact : notnull =>
        Add(r => new QuantifiedElement(Quantifier.Exists, Pattern(r, conditions), []));

    public ILeftHandSideExpression Not<TFact>(params Expression<Func<TFact, bool>>[] conditions)
        where TFact : notnull =>
        Add(r => new QuantifiedElement(Quantifier.Not, Pattern(r, conditions), []));

    public ILeftHandSideExpression All<TFact>(Expression<Func<TFact, bool>> condition)
        where TFact : notnull =>
        Add(r => new QuantifiedElement(Quantifier.All, Pattern<TFact>(r, []), [r.Rewrite(condition)]));

    public ILeftHandSideExpression All<TFact>(
        Expression<Func<TFact, bool>> baseCondition, params Expression<Func<TFact, bool>>[] conditions)
        where TFact : notnull =>
        Add(r => new QuantifiedElement(Quantifier.All, Pattern(r, [baseCondition]), r.RewriteAll(conditions)));

    public ILeftHandSideExpression Query<TResult>(
        Expression<Func<TResult>> alias, Func<IQuery, IQuery<TResult>> queryExpression)
        where TResult : notnull
    {
        var declaration = aliases.Declare(alias);
        var builder = new QueryBuilder();
        var query = queryExpression(new QueryStart(builder));
        return Add(r => builder.Build(declaration, r, ResultOf(query) ?? declaration.Type));
    }

    public ILeftHandSideExpression And(Action<ILeftHandSideExpression> builder)
    {
        var group = Group(builder);
        return Add(r => new AndElement(group.Build(r)));
    }

    public ILeftHandSideExpression Or(Action<ILeftHandSideExpression> builder)
    {
        var group = Group(builder);
        return Add(r => new OrElement(group.Build(r)));
    }

    public ILeftHandSideExpression Let<TResult>(
        Expression<Func<TResult>> alias, Expression<Func<TResult>> expression)
    {
        var declaration = aliases.Declare(alias);
        return Add(r => new LetElement(declaration, r.Rewrite(expression)));
    }

    public ILeftHandSideExpression Having(params Expression<Func<bool>>[] conditions)
    {
        foreach (var condition in conditions)
        {
            Add(r => new HavingElement(r.Rewrite(condition)));
        }

        return this;
    }

    // The alias may be declared with a wider type than the query's own.
    private static Type? ResultOf(object query) => query.GetType() is { IsGenericType: true } type
        && type.GetGenericTypeDefinition() == typeof(QueryExpression<>)
            ? type.GetGenericArguments()[0]
            : null;

    private static PatternElement Pattern<TFact>(AliasRewriter r, Expression<Func<TFact, bool>>[] conditions) =>
        new(typeof(TFact), r.RewriteAll(conditions), Alias: null);

    private LeftHandSideExpression Group(Action<ILeftHandSideExpression> builder)
    {
        var group = new LeftHandSideExpression(aliases);
        builder(group);
        return group;
    }

    private LeftHandSideExpression Add(Func<AliasRewriter, RuleElement> element)
    {
        elements.Add(element);
        return this;
    }
}
