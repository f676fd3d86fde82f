namespace PbrEngine.Rules.Dsl;

/// <summary>Names a rule; without it the rule is called by the full name of its type.</summary>
/// <param name="value">The name, unique in the rule set.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class NameAttribute(string value) : Attribute
{
    /// <summary>The name.</summary>
    public string Value { get; } = value;
}
