using PbrEngine.Rules.Model;

namespace PbrEngine.Rules.Runtime;

/// <summary>A rule as delegates; shared by all sessions, so it never changes.</summary>
internal sealed class CompiledRule
{
    public required RuleDefinition Definition { get; init; }

    public required int Index { get; init; }

    public required CompiledElement[] Elements { get; init; }

    public required CompiledPattern[] Patterns { get; init; }

    public required CompiledAction[] Actions { get; init; }

    public required int SlotCount { get; init; }

    public required int ContributionCount { get; init; }

    /// <summary>What the rule binds, in source order: the element's position, the name and the slot.</summary>
    public required (int Position, Declaration Declaration, int Slot)[] Bindings { get; init; }

    public bool IsRepeatable => Definition.Repeatability == RuleRepeatability.Repeatable;

    public IEnumerable<IFactMatch> FactsOf(object?[] values) =>
        Bindings.Select(b => new FactMatch(b.Declaration, values[b.Slot]));
}

/// <summary>An action as a delegate; <paramref name="Key"/> is set when its result is a linked fact.</summary>
internal sealed record CompiledAction(string Text, object? Key, Func<IContext, object?[], object?> Do);
