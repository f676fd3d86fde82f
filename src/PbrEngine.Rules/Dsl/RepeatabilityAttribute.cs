using PbrEngine.Rules.Model;

namespace PbrEngine.Rules.Dsl;

/// <summary>Says whether a rule fires again for a match whose facts were updated; it does without this.</summary>
/// <param name="value">Whether it does.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class RepeatabilityAttribute(RuleRepeatability value) : Attribute
{
    /// <summary>Whether the rule fires again.</summary>
    public RuleRepeatability Value { get; } = value;
}
