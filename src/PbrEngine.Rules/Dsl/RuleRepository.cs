using PbrEngine.Rules.Model;

namespace PbrEngine.Rules.Dsl;

/// <summary>The rules of rule sets, written in the DSL.</summary>
/// <param name="activator">Makes rules from their types.</param>
public sealed class RuleRepository(IRuleActivator activator) : IRuleRepository
{
    private const string DefaultRuleSetName = "default";

    private readonly List<IRuleSet> ruleSets = [];

    /// <summary>Makes a repository whose rules are made by their constructors without parameters.</summary>
    public RuleRepository()
        : this(new DefaultRuleActivator())
    {
    }

    /// <summary>Makes rules from their types.</summary>
    public IRuleActivator Activator { get; set; } = activator;

    /// <summary>Adds rules, all of them or none, by the full name of their type.</summary>
    /// <param name="specAction">Which: <c>x => x.From(assembly)</c>.</param>
    /// <exception cref="ArgumentException">The specification names something that is no rule.</exception>
    /// <exception cref="RuleDefinitionException">A Define failed or said something unsound.</exception>
    /// <exception cref="RuleActivationException">A rule could not be made.</exception>
    public void Load(Action<IRuleLoadSpec> specAction)
    {
        ArgumentNullException.ThrowIfNull(specAction);
        var spec = new RuleLoadSpec();
        specAction(spec);
        var reading = new RuleReading(RuleDefinitionFactory.Define);
        foreach (var type in spec.Types())
        {
            reading.Read(type, Activator);
        }

        reading.ThrowIfAnyFailed();
        RuleSetOf(spec.RuleSetName ?? DefaultRuleSetName).Add(reading.Rules);
    }

    /// <summary>Adds a rule set.</summary>
    /// <exception cref="ArgumentException">There is one of its name already.</exception>
    public void Add(IRuleSet ruleSet)
    {
        ArgumentNullException.ThrowIfNull(ruleSet);
        if (ruleSets.Exists(r => r.Name == ruleSet.Name))
        {
            throw new ArgumentException($"there is a rule set '{ruleSet.Name}' already", nameof(ruleSet));
        }

        ruleSets.Add(ruleSet);
    }

    /// <inheritdoc/>
    public IEnumerable<IRuleSet> GetRuleSets() => ruleSets;

    private IRuleSet RuleSetOf(string name)
    {
        var found = ruleSets.Find(r => r.Name == name);
        if (found is null)
        {
            found = new RuleSet(name);
            ruleSets.Add(found);
        }

        return found;
    }
}
