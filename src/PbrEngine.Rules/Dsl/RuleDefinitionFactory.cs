using PbrEngine.Rules.Model;

namespace PbrEngine.Rules.Dsl;

/// <summary>Turns rules written in the DSL into the model.</summary>
public sealed class RuleDefinitionFactory
{
    private readonly Func<Rule, IRuleDefinition> define = Define;

    /// <summary>Turns a rule into the model.</summary>
    /// <exception cref="RuleDefinitionException">Its Define failed, or said something unsound.</exception>
    public IRuleDefinition Create(Rule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return Create([rule]).Single();
    }

    /// <summary>Turns rules into the model, all of them or none.</summary>
    /// <exception cref="RuleDefinitionException">The Define of a rule failed, or said something unsound.</exception>
    public IReadOnlyCollection<IRuleDefinition> Create(IEnumerable<Rule> rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        var reading = new RuleReading(define);
        foreach (var rule in rules)
        {
            reading.Read(rule);
        }

        reading.ThrowIfAnyFailed();
        return reading.Rules;
    }

    internal static IRuleDefinition Define(Rule rule)
    {
        var metadata = new RuleMetadata(rule.GetType());
        var parts = rule.Say();
        var rewriter = new AliasRewriter(parts.Aliases);
        return new RuleDefinition
        {
            Name = parts.Name ?? metadata.Name,
            Description = metadata.Description,
            Priority = parts.Priority ?? metadata.Priority ?? 0,
            Repeatability = metadata.Repeatability ?? RuleRepeatability.Repeatable,
            Tags = metadata.Tags,
            Properties = new PropertyMap([new RuleProperty(RuleProperties.ClrType, metadata.RuleType)]),
            LoadOrder = metadata.FullName,
            Dependencies = parts.Dependencies.Services,
            LeftHandSide = parts.LeftHandSide.Build(rewriter),
            Filters = parts.Filters.Build(rewriter),
            RightHandSide = parts.RightHandSide.Build(rewriter),
        };
    }
}
