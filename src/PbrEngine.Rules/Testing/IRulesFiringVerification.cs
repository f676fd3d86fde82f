using PbrEngine.Rules.Dsl;

namespace PbrEngine.Rules.Testing;

/// <summary>Picks the rule that an expectation is about.</summary>
/// <typeparam name="TVerification">What can be expected of it.</typeparam>
public interface IRulesFiringVerification<out TVerification>
{
    /// <summary>The only rule under test.</summary>
    /// <exception cref="InvalidOperationException">There is not exactly one.</exception>
    public TVerification Rule();

    /// <summary>One of the rules under test.</summary>
    /// <typeparam name="TRule">Its type.</typeparam>
    /// <exception cref="ArgumentException">It is not under test.</exception>
    public TVerification Rule<TRule>()
        where TRule : Rule;

    /// <summary>One of the rules under test.</summary>
    /// <param name="ruleType">Its type.</param>
    /// <exception cref="ArgumentException">It is not under test.</exception>
    public TVerification Rule(Type ruleType);

    /// <summary>One of the rules under test.</summary>
    /// <param name="ruleName">Its name.</param>
    /// <exception cref="ArgumentException">It is not under test.</exception>
    public TVerification Rule(string ruleName);
}

/// <summary>Says which rules fire, and how often.</summary>
public interface IRulesFiringVerification : IRulesFiringVerification<IQualifiedRuleFiringVerification>;

/// <summary>Says which rules fire, one after the other.</summary>
public interface IRuleSequenceFiringVerification : IRulesFiringVerification<IRuleFiringVerification>;

/// <summary>Says what is expected of a rule.</summary>
public interface IRuleFiringVerification
{
    /// <summary>The rule fires once, for a match that holds facts as these, in this order.</summary>
    public void Fired(params FactConstraint[] constraints);
}

/// <summary>Says what is expected of a rule.</summary>
public interface IQualifiedRuleFiringVerification : IRuleFiringVerification
{
    /// <summary>The rule fires so many times, for matches that hold facts as these, in this order.</summary>
    public void Fired(Times times, params FactConstraint[] constraints);
}
