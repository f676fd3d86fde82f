using PbrEngine.Rules.Model;

namespace PbrEngine.Rules.Runtime;

/// <summary>Where the facts and values of one rule are kept while it is matched, and under which names.</summary>
internal sealed class RuleSlots(IRuleDefinition rule)
{
    private readonly Dictionary<Declaration, int> byName = [];
    private readonly List<Binding> bindings = [];

    public int SlotCount { get; private set; }

    public int ContributionCount { get; private set; }

    public IReadOnlyList<Binding> Bindings => bindings;

    /// <summary>A slot of no name.</summary>
    public int NewSlot() => SlotCount++;

    public int NewContribution() => ContributionCount++;

    public int SlotOf(Declaration name) => byName[name];

    /// <summary>A slot for a name. Alternatives that bind one name share its slot.</summary>
    public int Name(Declaration name)
    {
        if (!byName.TryGetValue(name, out var slot))
        {
            slot = NewSlot();
            byName.Add(name, slot);
        }

        return slot;
    }

    /// <summary>Says that an element binds a slot.</summary>
    public void Bind(Declaration shown, int slot, int position, int? contribution) =>
        bindings.Add(new Binding(position, shown, slot, contribution));

    public CompiledExpression<TResult> Compile<TResult>(RuleExpression expression, int? subjectSlot = null)
    {
        int[] subject = subjectSlot is { } slot ? [slot] : [];
        var names = expression.Aliases.Select(a => SlotOf(a.Key)).Except(subject);
        var bound = bindings.Select(b => b.Slot).Except(subject);
        return new CompiledExpression<TResult>(
            [rule],
            expression,
            new ExpressionSlots([.. subject, .. names], [.. bound, .. subject]),
            ExpressionCompiler.OverSlots<TResult>(expression, SlotOf, subjectSlot));
    }
}

/// <summary>A fact or value that a rule binds.</summary>
/// <param name="Position">The element that binds it.</param>
/// <param name="Declaration">Its name; empty where there is none.</param>
/// <param name="Slot">Where its value is kept.</param>
/// <param name="Contribution">Where its facts are kept; null where it is computed from others.</param>
internal sealed record Binding(int Position, Declaration Declaration, int Slot, int? Contribution);
