namespace PbrEngine.Rules.Model;

/// <summary>What happens when a match that fired comes up again because one of its facts was updated.</summary>
public enum RuleRepeatability
{
    /// <summary>The rule fires again for the updated match. The default.</summary>
    Repeatable = 0,

    /// <summary>The rule fires once for a combination of facts, unless it stopped matching meanwhile.</summary>
    NonRepeatable = 1,
}
