using System.Collections.Concurrent;

namespace PbrEngine.Rules.Runtime;

internal sealed class SessionFactory : ISessionFactory
{
    private readonly CompiledPattern[] patterns;

    // Which patterns a type of fact concerns is worked out once and kept; it can't change.
    private readonly ConcurrentDictionary<Type, CompiledPattern[]> patternsByFactType = new();

    public SessionFactory(IReadOnlyList<CompiledRule> rules)
    {
        Rules = rules;
        FiringOrder = [.. rules.OrderByDescending(r => r.Definition.Priority).ThenBy(r => r.Index)];
        patterns = [.. rules.SelectMany(r => r.Patterns)];
        SlotsMax = rules.Select(r => r.SlotCount).DefaultIfEmpty(0).Max();
    }

    /// <summary>The rules in order of load.</summary>
    public IReadOnlyList<CompiledRule> Rules { get; }

    /// <summary>The rules by priority, then in order of load.</summary>
    public CompiledRule[] FiringOrder { get; }

    public int PatternCount => patterns.Length;

    public int SlotsMax { get; }

    public CompiledPattern[] PatternsFor(Type factType) => patternsByFactType.GetOrAdd(
        factType, static (type, all) => Array.FindAll(all, p => p.FactType.IsAssignableFrom(type)), patterns);

    public ISession CreateSession() => CreateSession(SessionOptions.Default);

    public ISession CreateSession(SessionOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        if (options.FiringsMax <= 0)
        {
            throw new ArgumentException("FiringsMax must be at least 1", nameof(options));
        }

        return new Session(this, options);
    }
}
