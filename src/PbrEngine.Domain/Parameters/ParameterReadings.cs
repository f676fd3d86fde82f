using System.Collections.Concurrent;

namespace PbrEngine.Domain.Parameters;

/// <summary>Which parameters a rehearsal of rules and measures read, and as what.</summary>
public sealed class ParameterReadings
{
    private readonly ConcurrentDictionary<(string Id, ParameterKind Kind), byte> _read = new();

    /// <summary>Everything that was read, by id.</summary>
    public IReadOnlyList<(string Id, ParameterKind Kind)> All =>
        [.. _read.Keys.OrderBy(r => r.Id, StringComparer.Ordinal).ThenBy(r => r.Kind)];

    internal void Note(string id, ParameterKind kind) => _read.TryAdd((id, kind), 0);
}
