using System.Reflection;
using PbrEngine.Rules.Model;

namespace PbrEngine.Rules.Dsl;

/// <summary>What the attributes of a rule's type say.</summary>
public interface IRuleMetadata
{
    /// <summary>The type.</summary>
    public Type RuleType { get; }

    /// <summary>The name; the full name of the type where there is no attribute.</summary>
    public string Name { get; }

    /// <summary>What the rule is for; may be empty.</summary>
    public string Description { get; }

    /// <summary>The labels of the type and of its base types.</summary>
    public IReadOnlyList<string> Tags { get; }
}

/// <summary>What the attributes of a rule's type say.</summary>
/// <param name="ruleType">The type.</param>
public sealed class RuleMetadata(Type ruleType) : IRuleMetadata
{
    /// <inheritdoc/>
    public Type RuleType { get; } = ruleType;

    /// <inheritdoc/>
    public string Name => Attribute<NameAttribute>()?.Value ?? FullName;

    /// <inheritdoc/>
    public string Description => Attribute<DescriptionAttribute>()?.Value ?? "";

    /// <inheritdoc/>
    public IReadOnlyList<string> Tags => [.. RuleType.GetCustomAttributes<TagAttribute>().Select(t => t.Value)];

    /// <summary>The priority, or null where there is no attribute.</summary>
    public int? Priority => Attribute<PriorityAttribute>()?.Value;

    /// <summary>Whether an updated match fires again, or null where there is no attribute.</summary>
    public RuleRepeatability? Repeatability => Attribute<RepeatabilityAttribute>()?.Value;

    internal string FullName => RuleType.FullName ?? RuleType.Name;

    private T? Attribute<T>()
        where T : Attribute => RuleType.GetCustomAttribute<T>();
}

/// <summary>Short forms for rule metadata.</summary>
public static class RuleMetadataExtensions
{
    /// <summary>Whether a rule has a label.</summary>
    public static bool IsTagged(this IRuleMetadata metadata, string tag)
    {
        ArgumentNullException.ThrowIfNull(metadata);
        return metadata.Tags.Contains(tag, StringComparer.Ordinal);
    }
}
