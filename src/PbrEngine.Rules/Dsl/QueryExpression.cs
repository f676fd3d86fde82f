namespace PbrEngine.Rules.Dsl;

/// <summary>What a query method returns; for query methods of one's own.</summary>
/// <typeparam name="TSource">The type of the query's elements.</typeparam>
/// <param name="builder">The builder of the query so far.</param>
public sealed class QueryExpression<TSource>(QueryBuilder builder) : ICollectQuery<TSource>, IOrderedQuery<TSource>
{
    /// <inheritdoc/>
    public QueryBuilder Builder { get; } = builder;
}

internal sealed class QueryStart(QueryBuilder builder) : IQuery
{
    public QueryBuilder Builder { get; } = builder;
}
