using PbrEngine.Rules.Dsl;

namespace PbrEngine.Rules.Testing;

/// <summary>Picks the rule that an expectation is about.</summary>
public interface IRulesFiringVerification
{
    /// <summary>The only rule under test.</summary>
    /// <exception cref="RuleAssertionException">There is not exactly one.</exception>
    public IRuleFiringVerification Rule();

    /// <summary>One of the rules under test.</summary>
    /// <typeparam name="TRule">Its type.</typeparam>
    /// <exception cref="RuleAssertionException">It is not under test.</exception>
    public IRuleFiringVerification Rule<TRule>()
        where TRule : Rule;
}

/// <summary>Says what is expected of a rule.</summary>
public interface IRuleFiringVerification
{
    /// <summary>The rule fired so many times.</summary>
    /// <exception cref="RuleAssertionException">It did not; the message says why, if it didn't fire at all.</exception>
    public void Fired(Times times);

    /// <summary>The rule fired so many times for matches that hold all of these facts.</summary>
    /// <exception cref="RuleAssertionException">It did not.</exception>
    public void Fired(Times times, params object[] facts);
}
