using System.Reflection;
using PbrEngine.Engine.RuleSets;
using PbrEngine.Engine.RuleSets.Scenarios;
using PbrEngine.Engine.RuleSets.Sources;
using PbrEngine.RuleSets.Phase1.V201204.Outcomes;

namespace PbrEngine.RuleSets.Tests;

/// <summary>The rule set of phase 1 as it is shipped, loaded once.</summary>
internal static class Phase1
{
    internal const string Version = "v2012-04";

    internal static Assembly Assembly { get; } = typeof(EligibleByAllCriteria).Assembly;

    internal static RuleSet RuleSet { get; } = RuleSetLoader.Load(Assembly).Single(s => s.Version == Version);

    /// <summary>What <c>pbr rules test</c> finds.</summary>
    internal static RuleSetCheck Check { get; } =
        RuleSetCheck.Of(EmbeddedSources.Of(Assembly).Single(s => s.Version == Version));

    internal static IReadOnlyList<Scenario> Scenarios => Check.Scenarios;
}
