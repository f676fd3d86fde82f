using System.Linq.Expressions;
using PbrEngine.Rules.Model;

namespace PbrEngine.Rules.Dsl;

/// <summary>Records the steps of a query, in order, until the whole rule is known.</summary>
public sealed class QueryBuilder
{
    private readonly List<Func<AliasRewriter, QueryStep>> steps = [];
    private Func<AliasRewriter, PatternElement>? source;

    internal QueryBuilder()
    {
    }

    internal void From(Type factType, IReadOnlyList<LambdaExpression> conditions)
    {
        if (source is not null)
        {
            throw new InvalidOperationException("a query begins with one Match; use Where for further conditions");
        }

        source = rewriter => new PatternElement(factType, rewriter.RewriteAll(conditions), Alias: null);
    }

    internal void Where(LambdaExpression condition) => steps.Add(r => new WhereStep(r.Rewrite(condition)));

    internal void Select(LambdaExpression selector) => steps.Add(r => new SelectStep(r.Rewrite(selector)));

    internal void Collect(Type elementType) => steps.Add(_ => new CollectStep(elementType));

    internal QueryElement Build(Declaration alias, AliasRewriter rewriter)
    {
        var pattern = source?.Invoke(rewriter)
            ?? throw new InvalidOperationException($"the query of '{alias.Name}' doesn't begin with Match");
        return new QueryElement(alias, pattern, [.. steps.Select(step => step(rewriter))]);
    }
}
