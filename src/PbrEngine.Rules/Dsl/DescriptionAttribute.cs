namespace PbrEngine.Rules.Dsl;

/// <summary>Says in a sentence what a rule is for.</summary>
/// <param name="value">The sentence.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class DescriptionAttribute(string value) : Attribute
{
    /// <summary>The sentence.</summary>
    public string Value { get; } = value;
}
