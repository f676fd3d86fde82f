namespace PbrEngine.Rules.Model;

/// <summary>What decides, once the conditions match, whether a rule is to fire.</summary>
/// <param name="FilterType">How it decides.</param>
/// <param name="Expression">Over the names that the conditions bind.</param>
public sealed record FilterElement(FilterType FilterType, RuleExpression Expression);

/// <summary>How a filter decides.</summary>
public enum FilterType
{
    /// <summary>The rule fires only if every one of these holds.</summary>
    Predicate,

    /// <summary>Once fired, the rule fires again only if the value of at least one of these has changed.</summary>
    KeyChange,
}
