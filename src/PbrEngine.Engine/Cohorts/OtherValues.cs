using PbrEngine.Domain.Parameters;

namespace PbrEngine.Engine.Cohorts;

/// <summary>Parameters of which some have another value, on every day.</summary>
internal static class OtherValues
{
    /// <summary>No other value.</summary>
    internal static IReadOnlyDictionary<string, DatedValue> None { get; } = new Dictionary<string, DatedValue>();

    /// <summary>The set with the values in place of its own.</summary>
    /// <exception cref="KeyNotFoundException">An id is no parameter of the set: whoever asks checks it.</exception>
    internal static ParameterSet In(ParameterSet set, IReadOnlyDictionary<string, DatedValue> values)
    {
        var known = set.All;
        var ids = known.Select(p => p.Id).ToHashSet(StringComparer.Ordinal);
        if (values.Keys.FirstOrDefault(id => !ids.Contains(id)) is { } unknown)
            throw new KeyNotFoundException($"The rule set has no parameter {unknown}.");
        return new(known.Select(p => values.TryGetValue(p.Id, out var value)
            ? p with { Values = [value with { From = DateOnly.MinValue }] }
            : p));
    }
}
