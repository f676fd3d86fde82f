using System.Linq.Expressions;
using PbrEngine.Rules.Model;

namespace PbrEngine.Rules.Dsl;

/// <summary>The steps of a query, as in NRules.</summary>
public static class QueryExtensions
{
    /// <summary>Begins with the facts of a type that meet every condition, in order of insertion.</summary>
    /// <exception cref="InvalidOperationException">The query has begun already.</exception>
    public static IQuery<TSource> Match<TSource>(
        this IQuery source, params Expression<Func<TSource, bool>>[] conditions)
        where TSource : notnull
    {
        ArgumentNullException.ThrowIfNull(source);
        source.Builder.Match(typeof(TSource), conditions);
        return new QueryExpression<TSource>(source.Builder);
    }

    /// <summary>Begins with one value, computed from what is already bound.</summary>
    /// <exception cref="InvalidOperationException">The query has begun already.</exception>
    public static IQuery<TSource> From<TSource>(this IQuery source, Expression<Func<TSource>> value)
        where TSource : notnull
    {
        ArgumentNullException.ThrowIfNull(source);
        source.Builder.From(value);
        return new QueryExpression<TSource>(source.Builder);
    }

    /// <summary>Keeps the elements that meet every condition.</summary>
    public static IQuery<TSource> Where<TSource>(
        this IQuery<TSource> source, params Expression<Func<TSource, bool>>[] predicates)
        where TSource : notnull
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
        where TSource : notnull
    {
        ArgumentNullException.ThrowIfNull(source);
        source.Builder.Select(selector);
        return new QueryExpression<TResult>(source.Builder);
    }

    /// <summary>Turns each element into several; equal ones of one element count once.</summary>
    public static IQuery<TResult> SelectMany<TSource, TResult>(
        this IQuery<TSource> source, Expression<Func<TSource, IEnumerable<TResult>>> selector)
        where TSource : notnull
    {
        ArgumentNullException.ThrowIfNull(source);
        source.Builder.SelectMany(selector);
        return new QueryExpression<TResult>(source.Builder);
    }

    /// <summary>Turns the elements into groups with equal keys, in the order in which the keys come up.</summary>
    public static IQuery<IGrouping<TKey, TSource>> GroupBy<TSource, TKey>(
        this IQuery<TSource> source, Expression<Func<TSource, TKey>> keySelector)
        where TSource : notnull
        where TKey : notnull => source.GroupBy(keySelector, x => x);

    /// <summary>Turns the elements into groups with equal keys, of something selected from each.</summary>
    public static IQuery<IGrouping<TKey, TElement>> GroupBy<TSource, TKey, TElement>(
        this IQuery<TSource> source,
        Expression<Func<TSource, TKey>> keySelector,
        Expression<Func<TSource, TElement>> elementSelector)
        where TSource : notnull
        where TKey : notnull
        where TElement : notnull
    {
        ArgumentNullException.ThrowIfNull(source);
        source.Builder.GroupBy(keySelector, elementSelector);
        return new QueryExpression<IGrouping<TKey, TElement>>(source.Builder);
    }

    /// <summary>
    /// Turns all elements into one collection. It is empty when there are none: the rule goes on all the same.
    /// </summary>
    public static ICollectQuery<IEnumerable<TSource>> Collect<TSource>(this IQuery<TSource> source)
        where TSource : notnull
    {
        ArgumentNullException.ThrowIfNull(source);
        source.Builder.Collect(typeof(TSource));
        return new QueryExpression<IEnumerable<TSource>>(source.Builder);
    }

    /// <summary>Turns a collection into a lookup of its elements by themselves.</summary>
    public static IQuery<IKeyedLookup<TSource, TSource>> ToLookup<TSource>(
        this ICollectQuery<IEnumerable<TSource>> source)
        where TSource : notnull => source.ToLookup(x => x, x => x);

    /// <summary>Turns a collection into a lookup of its elements by key.</summary>
    public static IQuery<IKeyedLookup<TKey, TSource>> ToLookup<TSource, TKey>(
        this ICollectQuery<IEnumerable<TSource>> source, Expression<Func<TSource, TKey>> keySelector)
        where TSource : notnull => source.ToLookup(keySelector, x => x);

    /// <summary>Turns a collection into a lookup, by key, of something selected from each element.</summary>
    public static IQuery<IKeyedLookup<TKey, TElement>> ToLookup<TSource, TKey, TElement>(
        this ICollectQuery<IEnumerable<TSource>> source,
        Expression<Func<TSource, TKey>> keySelector,
        Expression<Func<TSource, TElement>> elementSelector)
        where TSource : notnull
        where TElement : notnull
    {
        ArgumentNullException.ThrowIfNull(source);
        source.Builder.ToLookup(keySelector, elementSelector);
        return new QueryExpression<IKeyedLookup<TKey, TElement>>(source.Builder);
    }

    /// <summary>Sorts a collection; elements that tie stay in order of insertion.</summary>
    public static IOrderedQuery<IEnumerable<TSource>> OrderBy<TSource, TKey>(
        this ICollectQuery<IEnumerable<TSource>> source, Expression<Func<TSource, TKey>> keySelector)
        where TSource : notnull => Sorted(source, b => b.OrderBy(keySelector, SortDirection.Ascending));

    /// <summary>Sorts a collection, largest first; elements that tie stay in order of insertion.</summary>
    public static IOrderedQuery<IEnumerable<TSource>> OrderByDescending<TSource, TKey>(
        this ICollectQuery<IEnumerable<TSource>> source, Expression<Func<TSource, TKey>> keySelector)
        where TSource : notnull => Sorted(source, b => b.OrderBy(keySelector, SortDirection.Descending));

    /// <summary>Sorts elements that tied so far.</summary>
    public static IOrderedQuery<IEnumerable<TSource>> ThenBy<TSource, TKey>(
        this IOrderedQuery<IEnumerable<TSource>> source, Expression<Func<TSource, TKey>> keySelector)
        where TSource : notnull => Sorted(source, b => b.ThenBy(keySelector, SortDirection.Ascending));

    /// <summary>Sorts elements that tied so far, largest first.</summary>
    public static IOrderedQuery<IEnumerable<TSource>> ThenByDescending<TSource, TKey>(
        this IOrderedQuery<IEnumerable<TSource>> source, Expression<Func<TSource, TKey>> keySelector)
        where TSource : notnull => Sorted(source, b => b.ThenBy(keySelector, SortDirection.Descending));

    private static QueryExpression<IEnumerable<TSource>> Sorted<TSource>(
        IQuery<IEnumerable<TSource>> source, Action<QueryBuilder> sort)
    {
        ArgumentNullException.ThrowIfNull(source);
        sort(source.Builder);
        return new QueryExpression<IEnumerable<TSource>>(source.Builder);
    }
}
