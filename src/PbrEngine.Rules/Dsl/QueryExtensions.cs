using System.Linq.Expressions;

namespace PbrEngine.Rules.Dsl;

/// <summary>The steps of a query, as in NRules.</summary>
public static class QueryExtensions
{
    /// <summary>Begins with the facts of a type that meet every condition, in order of insertion.</summary>
    /// <exception cref="InvalidOperationException">The query has begun already.</exception>
    public static IQuery<TSource> Match<TSource>(
        this IQuery source, params Expression<Func<TSource, bool>>[] conditions)
    {
        ArgumentNullException.ThrowIfNull(source);
        source.Builder.From(typeof(TSource), conditions);
        return new QueryExpression<TSource>(source.Builder);
    }

    /// <summary>Keeps the elements that meet every condition.</summary>
    public static IQuery<TSource> Where<TSource>(
        this IQuery<TSource> source, params Expression<Func<TSource, bool>>[] predicates)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(predicates);
        foreach (var predicate in predicates)
        {
            source.Builder.Where(predicate);
        }

        return new QueryExpression<TSource>(source.Builder);
    }

    /// <summary>Turns each element into another value.</summary>
    public static IQuery<TResult> Select<TSource, TResult>(
        this IQuery<TSource> source, Expression<Func<TSource, TResult>> selector)
    {
        ArgumentNullException.ThrowIfNull(source);
        source.Builder.Select(selector);
        return new QueryExpression<TResult>(source.Builder);
    }

    /// <summary>
    /// Turns all elements into one collection. It is empty when there are none: the rule goes on all the same.
    /// </summary>
    public static ICollectQuery<TSource> Collect<TSource>(this IQuery<TSource> source)
    {
        ArgumentNullException.ThrowIfNull(source);
        source.Builder.Collect(typeof(TSource));
        return new CollectQueryExpression<TSource>(source.Builder);
    }
}
