using System.Collections.Concurrent;

namespace PbrEngine.Rules.Runtime;

internal sealed class SessionFactory : ISessionFactory
{
    private readonly CompiledAlpha[] alphas;

    // Which patterns a type of fact concerns is worked out once and kept; it can't change.
    private readonly ConcurrentDictionary<Type, CompiledAlpha[]> alphasByFactType = new();

    public SessionFactory(
        IReadOnlyList<CompiledRule> rules, CompiledAlpha[] alphas, IEqualityComparer<object> identity)
    {
        this.alphas = alphas;
        Rules = rules;
        Identity = identity;
        FiringOrder = [.. rules.OrderByDescending(r => r.Definition.Priority).ThenBy(r => r.Index)];
        for (var i = 0; i < FiringOrder.Length; i++)
        {
            FiringOrder[i].FiringIndex = i;
        }

        RulesWithoutNeeds = new RuleFlags(rules.Count);
        foreach (var rule in rules.Where(r => r.Needs.Length == 0))
        {
            RulesWithoutNeeds.Set(rule.Index);
        }

        SlotsMax = rules.Select(r => r.SlotCount).DefaultIfEmpty(0).Max();
        ContributionsMax = rules.Select(r => r.ContributionCount).DefaultIfEmpty(0).Max();
    }

    public SessionEvents Shared { get; } = new(behind: null);

    public IEventProvider Events => Shared;

    public IDependencyResolver DependencyResolver { get; set; } = NoDependencies.Instance;

    public IActionInterceptor? ActionInterceptor { get; set; }

    /// <summary>The rules in order of load.</summary>
    public IReadOnlyList<CompiledRule> Rules { get; }

    /// <summary>The rules by priority, then in order of load.</summary>
    public CompiledRule[] FiringOrder { get; }

    /// <summary>The rules that may match before there is any fact.</summary>
    public RuleFlags RulesWithoutNeeds { get; }

    public IReadOnlyList<CompiledAlpha> Alphas => alphas;

    /// <summary>What tells facts apart.</summary>
    public IEqualityComparer<object> Identity { get; }

    public int SlotsMax { get; }

    public int ContributionsMax { get; }

    public CompiledAlpha[] AlphasFor(Type factType) => alphasByFactType.GetOrAdd(
        factType, static (type, all) => Array.FindAll(all, p => p.FactType.IsAssignableFrom(type)), alphas);

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

    public ISession CreateSession(Action<ISession> initializationAction)
    {
        ArgumentNullException.ThrowIfNull(initializationAction);
        var session = CreateSession();
        initializationAction(session);
        return session;
    }
}
