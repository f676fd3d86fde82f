namespace PbrEngine.Rules.Dsl;

internal sealed class QueryExpression(QueryBuilder builder) : IQuery
{
    public QueryBuilder Builder { get; } = builder;
}

internal sealed class QueryExpression<TSource>(QueryBuilder builder) : IQuery<TSource>
{
    public QueryBuilder Builder { get; } = builder;
}

internal sealed class CollectQueryExpression<TSource>(QueryBuilder builder) : ICollectQuery<TSource>
{
    public QueryBuilder Builder { get; } = builder;
}
