namespace PbrEngine.Domain.Tracing;

/// <summary>A fact as a stored trace cites it.</summary>
/// <param name="Key">Kind and which one, such as <c>problem:education</c>.</param>
/// <param name="Values">
/// What rules look at in it, as <c>name=value</c> joined by semicolons; empty when the key says it all.
/// </param>
public readonly record struct Citation(string Key, string Values)
{
    /// <summary>The values by name.</summary>
    public IReadOnlyDictionary<string, string> ByName() => Values
        .Split(';', StringSplitOptions.RemoveEmptyEntries)
        .Select(v => v.Split('=', 2))
        .ToDictionary(v => v[0], v => v[^1], StringComparer.Ordinal);
}
