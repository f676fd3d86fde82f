using System.Linq.Expressions;
using PbrEngine.Rules.Model;

namespace PbrEngine.Rules.Dsl;

/// <summary>Records the steps of a query, in order, until the whole rule is known.</summary>
public sealed class QueryBuilder
{
    private readonly List<Func<AliasRewriter, QueryStep>> steps = [];
    private Func<AliasRewriter, QuerySource>? source;
    private List<(LambdaExpression Selector, SortDirection Direction)>? sortKeys;

    internal QueryBuilder()
    {
    }

    internal void Match(Type factType, IReadOnlyList<LambdaExpression> conditions) =>
        From(r => new FactSource(new PatternElement(factType, r.RewriteAll(conditions), Alias: null)));

    internal void From(LambdaExpression value) => From(r => new ValueSource(r.Rewrite(value)));

    internal void Where(LambdaExpression condition) => Add(r => new WhereStep(r.Rewrite(condition)));

    internal void Select(LambdaExpression selector) => Add(r => new SelectStep(r.Rewrite(selector)));

    internal void SelectMany(LambdaExpression selector) => Add(r => new SelectManyStep(r.Rewrite(selector)));

    internal void GroupBy<TSource, TKey, TElement>(
        Expression<Func<TSource, TKey>> key, Expression<Func<TSource, TElement>> element) =>
        Add(r => new GroupByStep(r.Rewrite(key), typeof(TKey), r.Rewrite(element), typeof(TElement)));

    internal void Collect(Type elementType) => Add(_ => new CollectStep(elementType));

    internal void ToLookup<TSource, TKey, TElement>(
        Expression<Func<TSource, TKey>> key, Expression<Func<TSource, TElement>> element) =>
        Add(r => new LookupStep(
            r.Rewrite(key), typeof(TKey), r.Rewrite(element), typeof(TElement), typeof(TSource)));

    internal void OrderBy<TSource, TKey>(Expression<Func<TSource, TKey>> key, SortDirection direction)
    {
        var keys = new List<(LambdaExpression Selector, SortDirection Direction)> { (key, direction) };
        Add(r => new OrderStep(
            typeof(TSource), [.. keys.Select(k => new SortKey(r.Rewrite(k.Selector), k.Direction))]));
        sortKeys = keys;
    }

    internal void ThenBy<TSource, TKey>(Expression<Func<TSource, TKey>> key, SortDirection direction) =>
        (sortKeys ?? throw new InvalidOperationException("ThenBy follows OrderBy directly")).Add((key, direction));

    internal QueryElement Build(Declaration alias, AliasRewriter rewriter, Type resultType)
    {
        var from = source?.Invoke(rewriter)
            ?? throw new InvalidOperationException($"the query of '{alias.Name}' doesn't begin with Match or From");
        return new QueryElement(alias, from, [.. steps.Select(step => step(rewriter))], resultType);
    }

    private void From(Func<AliasRewriter, QuerySource> begin)
    {
        if (source is not null)
        {
            throw new InvalidOperationException("a query begins once; use Where for further conditions");
        }

        source = begin;
    }

    private void Add(Func<AliasRewriter, QueryStep> step)
    {
        steps.Add(step);
        sortKeys = null;
    }
}
