namespace PbrEngine.Rules.Dsl;

/// <summary>Makes a rule fire before rules of a lower priority; 0 without it.</summary>
/// <param name="value">The priority; higher fires first.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = true)]
public sealed class PriorityAttribute(int value) : Attribute
{
    /// <summary>The priority.</summary>
    public int Value { get; } = value;
}
