namespace PbrEngine.Engine.RuleSets.Comparing;

/// <summary>One way in which two versions differ, in words of the trade.</summary>
/// <param name="Kind">What it is about.</param>
/// <param name="Id">The parameter, rule or field.</param>
/// <param name="Sentence">What changed.</param>
public sealed record RuleSetDifference(DifferenceKind Kind, string Id, string Sentence);

/// <summary>What a difference is about, in the order of telling.</summary>
public enum DifferenceKind
{
    /// <summary>What a version says of itself.</summary>
    Manifest = 0,

    /// <summary>A result that is paid for.</summary>
    Result = 1,

    /// <summary>A parameter.</summary>
    Parameter = 2,

    /// <summary>A rule.</summary>
    Rule = 3,
}
