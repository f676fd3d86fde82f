namespace PbrEngine.Engine.Evaluating.Tracing;

/// <summary>A condition of a rule as it is written, kept once for a rule set's hash.</summary>
/// <param name="RuleId">The rule.</param>
/// <param name="Element">The element of its When part; <see cref="Whole"/> for the rule itself.</param>
/// <param name="Condition">The condition within it; <see cref="Whole"/> for the element as a whole.</param>
/// <param name="Text">The condition or element as written; of the rule itself, what it decides.</param>
public sealed record RuleText(string RuleId, int Element, int Condition, string Text)
{
    /// <summary>Stands for the whole that has parts.</summary>
    public const int Whole = -1;

    /// <summary>What it is about: where no two texts of a rule set may differ.</summary>
    public (string RuleId, int Element, int Condition) Place => (RuleId, Element, Condition);
}
