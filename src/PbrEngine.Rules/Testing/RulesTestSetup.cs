using PbrEngine.Rules.Dsl;

namespace PbrEngine.Rules.Testing;

/// <summary>The rules under test.</summary>
public sealed class RulesTestSetup
{
    private readonly List<Type> types = [];

    internal RulesTestSetup()
    {
    }

    internal IReadOnlyList<Type> Types => types;

    /// <summary>Adds a rule.</summary>
    /// <typeparam name="TRule">Its type, public or not.</typeparam>
    public void Rule<TRule>()
        where TRule : Rule => Rule(typeof(TRule));

    /// <summary>Adds a rule.</summary>
    /// <param name="ruleType">Its type, public or not.</param>
    /// <exception cref="ArgumentException">The rule is there already.</exception>
    public void Rule(Type ruleType)
    {
        ArgumentNullException.ThrowIfNull(ruleType);
        if (types.Contains(ruleType))
        {
            throw new ArgumentException($"'{ruleType.Name}' is under test already", nameof(ruleType));
        }

        types.Add(ruleType);
    }
}
