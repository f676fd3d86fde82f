using PbrEngine.Rules.Model;

namespace PbrEngine.Rules.Dsl;

/// <summary>Rules were loaded whose Define failed or said something unsound; none of the rules was loaded.</summary>
/// <param name="errors">What is wrong, rule by rule.</param>
/// <param name="ruleType">The type of the first rule that is wrong.</param>
/// <param name="inner">What it threw, if it did.</param>
public sealed class RuleDefinitionException(IReadOnlyList<RuleError> errors, Type ruleType, Exception? inner)
    : RuleSetException("The rules were not loaded", errors, inner)
{
    /// <summary>The type of the first rule that is wrong.</summary>
    public Type RuleType { get; } = ruleType;
}

/// <summary>Rules were loaded of which some could not be made; none of the rules was loaded.</summary>
/// <param name="errors">What is wrong, rule by rule.</param>
/// <param name="ruleType">The type of the first rule that could not be made.</param>
/// <param name="inner">What its constructor threw.</param>
public sealed class RuleActivationException(IReadOnlyList<RuleError> errors, Type ruleType, Exception? inner)
    : RuleSetException("The rules were not loaded", errors, inner)
{
    /// <summary>The type of the first rule that could not be made.</summary>
    public Type RuleType { get; } = ruleType;
}
