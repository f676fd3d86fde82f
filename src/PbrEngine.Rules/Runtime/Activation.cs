using PbrEngine.Rules.Model;

namespace PbrEngine.Rules.Runtime;

/// <summary>A match of a rule in one session, and what became of it.</summary>
public sealed class Activation : IMatch
{
    private LinkedFactList linked;

    internal Activation(CompiledRule rule)
    {
        Compiled = rule;
        Contributions = new Contribution[rule.ContributionCount];
        Values = new object?[rule.SlotCount];
    }

    /// <inheritdoc/>
    public IRuleDefinition Rule => Compiled.Definition;

    /// <inheritdoc/>
    public IEnumerable<IFactMatch> Facts => Compiled.HasAlternatives
        ? Compiled.Bindings.GroupBy(b => b.Slot).Select(same => Fact(same.FirstOrDefault(IsBound) ?? same.First()))
        : Compiled.Bindings.Select(Fact);

    /// <inheritdoc/>
    public MatchTrigger Trigger { get; internal set; }

    internal CompiledRule Compiled { get; }

    internal Contribution[] Contributions { get; }

    /// <summary>What every slot of the rule held when it matched.</summary>
    internal object?[] Values { get; }

    /// <summary>When <see cref="Values"/> were read, on the session's own count.</summary>
    internal int MatchedAt { get; set; }

    /// <summary>The rematch that last saw this match; one that a rematch does not see is gone.</summary>
    internal int Round { get; set; }

    /// <summary>Its place among the matches of its rule.</summary>
    internal int Place { get; set; }

    internal bool IsPending { get; set; }

    internal bool HasFired { get; set; }

    internal bool IsGone { get; set; }

    /// <summary>The values of the rule's change filters when it fired last; null before.</summary>
    internal object?[]? FiredKeys { get; set; }

    /// <summary>The facts that stand by this match.</summary>
    internal ref LinkedFactList Linked => ref linked;

    /// <summary>Notes what the rule holds now that it matches.</summary>
    internal void Read(MatchRun run, int now)
    {
        run.Contributions.AsSpan(0, Contributions.Length).CopyTo(Contributions);
        run.Values.AsSpan(0, Values.Length).CopyTo(Values);
        MatchedAt = now;
    }

    /// <summary>Lets go of everything it knows but its rule, so that it can be another match of it.</summary>
    internal void End()
    {
        Contributions.AsSpan().Clear();
        Values.AsSpan().Clear();
        linked = default;
        FiredKeys = null;
        Trigger = MatchTrigger.None;
        (MatchedAt, Round, Place) = (0, 0, 0);
        (IsPending, HasFired, IsGone) = (false, false, false);
    }

    internal IReadOnlyList<object> FactValues() => [.. Facts.Select(f => f.Value).OfType<object>()];

    private FactMatch Fact(Binding binding) => new(
        binding.Declaration,
        Values[binding.Slot],
        binding.Contribution is { } place ? Contributions[place] : null);

    // Alternatives may bind one name; the one that matched has contributed.
    private bool IsBound(Binding binding) =>
        binding.Contribution is { } place && Contributions[place].Identity is not null;
}
