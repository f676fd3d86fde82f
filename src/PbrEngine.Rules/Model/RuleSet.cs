namespace PbrEngine.Rules.Model;

/// <summary>A named collection of rules.</summary>
public interface IRuleSet
{
    /// <summary>Its name.</summary>
    public string Name { get; }

    /// <summary>Its rules, in the order in which they were added.</summary>
    public IEnumerable<IRuleDefinition> Rules { get; }

    /// <summary>Adds rules.</summary>
    public void Add(IEnumerable<IRuleDefinition> ruleDefinitions);
}

/// <summary>A rule set in memory.</summary>
/// <param name="name">Its name.</param>
public sealed class RuleSet(string name) : IRuleSet
{
    private readonly List<IRuleDefinition> rules = [];

    /// <inheritdoc/>
    public string Name { get; } = name;

    /// <inheritdoc/>
    public IEnumerable<IRuleDefinition> Rules => rules;

    /// <inheritdoc/>
    public void Add(IEnumerable<IRuleDefinition> ruleDefinitions) => rules.AddRange(ruleDefinitions);
}

/// <summary>Short forms for rule sets.</summary>
public static class RuleSetExtensions
{
    /// <summary>Adds one rule.</summary>
    public static void Add(this IRuleSet ruleSet, IRuleDefinition ruleDefinition)
    {
        ArgumentNullException.ThrowIfNull(ruleSet);
        ruleSet.Add([ruleDefinition]);
    }
}
