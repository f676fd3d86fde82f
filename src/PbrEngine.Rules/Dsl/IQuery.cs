namespace PbrEngine.Rules.Dsl;

/// <summary>The beginning of a query over facts.</summary>
public interface IQuery
{
    /// <summary>What the query is recorded in; for the query methods only.</summary>
    public QueryBuilder Builder { get; }
}

/// <summary>A query so far.</summary>
/// <typeparam name="TSource">The type of its elements.</typeparam>
public interface IQuery<out TSource>
{
    /// <summary>What the query is recorded in; for the query methods only.</summary>
    public QueryBuilder Builder { get; }
}

/// <summary>A query whose one element is a collection.</summary>
/// <typeparam name="TSource">The type of the collection.</typeparam>
public interface ICollectQuery<out TSource> : IQuery<TSource>;

/// <summary>A query whose one element is a sorted collection.</summary>
/// <typeparam name="TSource">The type of the collection.</typeparam>
public interface IOrderedQuery<out TSource> : IQuery<TSource>;
