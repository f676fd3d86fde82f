using PbrEngine.Rules.Model;

namespace PbrEngine.Rules.Runtime;

/// <summary>A rule as delegates; shared by all sessions, so it never changes.</summary>
internal sealed class CompiledRule
{
    public required IRuleDefinition Definition { get; init; }

    /// <summary>Its place in order of load.</summary>
    public required int Index { get; init; }

    /// <summary>Its place in order of firing.</summary>
    public int FiringIndex { get; set; }

    public required CompiledElement First { get; init; }

    /// <summary>What each element binds, in source order; empty where it binds nothing.</summary>
    public required string[] Names { get; init; }

    /// <summary>The facts without which the rule can't match.</summary>
    public required CompiledAlpha[] Needs { get; init; }

    public required bool HasAlternatives { get; init; }

    /// <summary>What the rule binds, in source order.</summary>
    public required Binding[] Bindings { get; init; }

    public required CompiledFilter[] Filters { get; init; }

    public required CompiledAction[] Actions { get; init; }

    public required int SlotCount { get; init; }

    public required int ContributionCount { get; init; }

    /// <summary>Tells the matches of the rule apart.</summary>
    public required ContributionsComparer Comparer { get; init; }

    public bool IsRepeatable => Definition.Repeatability == RuleRepeatability.Repeatable;

    /// <summary>Whether something is to be done when a match that has fired holds no more.</summary>
    public bool HasUndo => Array.Exists(Actions, a => a.Element.Trigger.HasFlag(ActionTrigger.Deactivated));

    public bool CanMatch(WorkingMemory memory)
    {
        foreach (var alpha in Needs)
        {
            if (memory.Admitted(alpha).Count == 0)
            {
                return false;
            }
        }

        return true;
    }
}
