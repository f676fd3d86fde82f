using System.Linq.Expressions;
using PbrEngine.Rules.Model;

namespace PbrEngine.Rules.Dsl;

internal sealed class FilterExpression : IFilterExpression
{
    private readonly List<Func<AliasRewriter, FilterElement>> filters = [];

    public IReadOnlyList<FilterElement> Build(AliasRewriter rewriter) => [.. filters.Select(f => f(rewriter))];

    public IFilterExpression OnChange(params Expression<Func<object>>[] keySelectors) =>
        Add(FilterType.KeyChange, keySelectors);

    public IFilterExpression Where(params Expression<Func<bool>>[] predicates) =>
        Add(FilterType.Predicate, predicates);

    private FilterExpression Add(FilterType type, IEnumerable<LambdaExpression> expressions)
    {
        filters.AddRange(expressions.Select(e =>
            (Func<AliasRewriter, FilterElement>)(r => new FilterElement(type, r.Rewrite(e)))));
        return this;
    }
}
