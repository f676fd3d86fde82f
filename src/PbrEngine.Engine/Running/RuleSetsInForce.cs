using PbrEngine.Engine.RuleSets;

namespace PbrEngine.Engine.Running;

/// <summary>Which versions of programmes a night goes by.</summary>
internal static class RuleSetsInForce
{
    /// <summary>The version of each programme that is in force on the day: the latest that has begun.</summary>
    internal static IEnumerable<RuleSet> On(IEnumerable<RuleSet> ruleSets, DateOnly asAt, string? programme) => ruleSets
        .Where(r => r.From <= asAt && (programme is null || r.Programme == programme))
        .GroupBy(r => r.Programme, StringComparer.Ordinal)
        .Select(versions => versions.MaxBy(r => r.From)!);
}
