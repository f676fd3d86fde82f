namespace PbrEngine.Rules.Model;

/// <summary>What is known of a rule before it runs; what contexts, matches, events and traces refer to.</summary>
public interface IRuleDefinition
{
    /// <summary>The name, unique in a rule set; by default the full name of the rule's type.</summary>
    public string Name { get; }

    /// <summary>What the rule is for, in a sentence; may be empty.</summary>
    public string Description { get; }

    /// <summary>Rules with a higher priority fire first; 0 by default.</summary>
    public int Priority { get; }

    /// <summary>Whether an updated match fires again.</summary>
    public RuleRepeatability Repeatability { get; }

    /// <summary>Labels that tools may select rules by.</summary>
    public IReadOnlyList<string> Tags { get; }

    /// <summary>What a front end notes about the rule for its own use.</summary>
    public PropertyMap Properties { get; }

    /// <summary>What breaks ties between rules of one priority, compared ordinally.</summary>
    public string LoadOrder { get; }

    /// <summary>Services the actions ask for, in source order.</summary>
    public IReadOnlyList<Declaration> Dependencies { get; }

    /// <summary>The When part.</summary>
    public IReadOnlyList<RuleElement> LeftHandSide { get; }

    /// <summary>What decides, once the When part matches, whether the rule is to fire.</summary>
    public IReadOnlyList<FilterElement> Filters { get; }

    /// <summary>The Then part.</summary>
    public IReadOnlyList<ActionElement> RightHandSide { get; }
}
