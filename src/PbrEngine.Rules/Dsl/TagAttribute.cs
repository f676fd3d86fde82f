namespace PbrEngine.Rules.Dsl;

/// <summary>Labels a rule, so that tools may select rules by label. Base types' labels count too.</summary>
/// <param name="value">The label.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = true)]
public class TagAttribute(string value) : Attribute
{
    /// <summary>The label.</summary>
    public string Value { get; } = value;
}
