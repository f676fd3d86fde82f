using PbrEngine.Rules.Dsl;
using PbrEngine.Rules.Model;
using PbrEngine.Rules.Runtime;

namespace PbrEngine.Rules.Testing;

/// <summary>The rules under test; complete before the first fact.</summary>
public interface IRulesTestSetup
{
    /// <summary>The rules so far.</summary>
    public IReadOnlyCollection<RuleUnderTest> Rules { get; }

    /// <summary>What is to be said to the compiler before it compiles the rules.</summary>
    public Action<RuleCompiler> CompilerSetupAction { get; set; }

    /// <summary>Adds a rule.</summary>
    /// <typeparam name="TRule">Its type, public or not.</typeparam>
    /// <exception cref="ArgumentException">The rule, or one of its name, is there already.</exception>
    public void Rule<TRule>()
        where TRule : Rule;

    /// <summary>Adds a rule.</summary>
    /// <param name="ruleType">Its type, public or not.</param>
    /// <exception cref="ArgumentException">The rule, or one of its name, is there already.</exception>
    public void Rule(Type ruleType);

    /// <summary>Adds a rule.</summary>
    /// <exception cref="ArgumentException">The rule, or one of its name, is there already.</exception>
    public void Rule(Rule ruleInstance);

    /// <summary>Adds a rule from any front end.</summary>
    /// <exception cref="ArgumentException">One of its name is there already.</exception>
    public void Rule(IRuleDefinition ruleDefinition);
}

internal sealed class RulesTestSetup : IRulesTestSetup
{
    private readonly DefaultRuleActivator activator = new();
    private readonly RuleDefinitionFactory factory = new();
    private readonly List<RuleUnderTest> rules = [];

    public IReadOnlyCollection<RuleUnderTest> Rules => rules;

    public Action<RuleCompiler> CompilerSetupAction { get; set; } = _ => { };

    public void Rule<TRule>()
        where TRule : Rule => Rule(typeof(TRule));

    public void Rule(Type ruleType)
    {
        foreach (var rule in activator.Activate(ruleType))
        {
            Rule(rule);
        }
    }

    public void Rule(Rule ruleInstance) => Add(new RuleUnderTest(factory.Create(ruleInstance), ruleInstance));

    public void Rule(IRuleDefinition ruleDefinition) => Add(new RuleUnderTest(ruleDefinition, Instance: null));

    private void Add(RuleUnderTest rule)
    {
        if (rules.Exists(r => r.Definition.Name == rule.Definition.Name))
        {
            throw new ArgumentException($"'{rule.Definition.Name}' is under test already", nameof(rule));
        }

        rules.Add(rule);
    }
}
