using System.Linq.Expressions;

namespace PbrEngine.Rules.Dsl;

/// <summary>What decides, once the conditions match, whether a rule is to fire.</summary>
/// <remarks>A match that a filter holds back still matches: facts linked to it stay.</remarks>
public interface IFilterExpression
{
    /// <summary>Once fired, the rule fires again only if at least one of these has changed since.</summary>
    /// <param name="keySelectors">Over the names that the conditions bind.</param>
    public IFilterExpression OnChange(params Expression<Func<object>>[] keySelectors);

    /// <summary>The rule fires only if every one of these holds.</summary>
    /// <param name="predicates">Over the names that the conditions bind.</param>
    public IFilterExpression Where(params Expression<Func<bool>>[] predicates);
}
