namespace PbrEngine.Rules.Model;

/// <summary>What a front end notes about a rule for its own use, by name.</summary>
public sealed class PropertyMap
{
    private readonly Dictionary<string, object> properties;

    /// <summary>Makes a map.</summary>
    /// <exception cref="ArgumentException">Two properties have one name.</exception>
    public PropertyMap(IEnumerable<RuleProperty> properties) =>
        this.properties = properties.ToDictionary(p => p.Name, p => p.Value, StringComparer.Ordinal);

    /// <summary>No properties.</summary>
    public static PropertyMap Empty { get; } = new([]);

    /// <summary>How many there are.</summary>
    public int Count => properties.Count;

    /// <summary>The value of a property.</summary>
    /// <exception cref="ArgumentException">There is none of this name.</exception>
    public object this[string name] => properties.TryGetValue(name, out var value)
        ? value
        : throw new ArgumentException($"The rule has no property '{name}'.", nameof(name));
}

/// <summary>A property of a rule.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Value">Its value.</param>
public sealed record RuleProperty(string Name, object Value);
