using PbrEngine.Rules.Model;

namespace PbrEngine.Rules.Runtime;

/// <summary>A match of a rule in one session, and what became of it.</summary>
internal sealed class Activation(CompiledRule rule, Contribution[] contributions, object?[] values) : IMatch
{
    private static readonly Dictionary<object, Fact> None = [];

    private Dictionary<object, Fact>? linked;

    public CompiledRule Compiled { get; } = rule;

    public RuleDefinition Rule => Compiled.Definition;

    public Contribution[] Contributions { get; private set; } = contributions;

    /// <summary>What every slot of the rule held when it matched.</summary>
    public object?[] Values { get; private set; } = values;

    /// <summary>When <see cref="Values"/> were read, on the session's own count.</summary>
    public required long MatchedAt { get; set; }

    /// <summary>The rematch that last saw this match; one that a rematch does not see is gone.</summary>
    public required int Round { get; set; }

    public bool IsPending { get; set; } = true;

    public bool IsGone { get; set; }

    public IEnumerable<IFactMatch> Facts => Compiled.FactsOf(Values);

    public IReadOnlyDictionary<object, Fact> Linked => linked ?? None;

    public void Renew(Contribution[] contributions, object?[] values, long now)
    {
        Contributions = contributions;
        Values = values;
        MatchedAt = now;
    }

    public void Link(object key, Fact fact) => (linked ??= [])[key] = fact;
}
