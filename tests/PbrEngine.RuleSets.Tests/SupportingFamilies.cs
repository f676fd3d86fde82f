using System.Reflection;
using PbrEngine.Domain.Parameters;
using PbrEngine.Engine.RuleSets;
using PbrEngine.RuleSets.SupportingFamilies.V202210.Outcomes;
using PbrEngine.RuleSets.Tests.Scenarios;

namespace PbrEngine.RuleSets.Tests;

/// <summary>Supporting Families' rule set as it is shipped, loaded once.</summary>
internal static class SupportingFamilies
{
    internal const string Version = "v2022-10";

    internal static Assembly Assembly { get; } = typeof(EligibleFamily).Assembly;

    internal static RuleSet RuleSet { get; } = RuleSetLoader.Load(Assembly).Single(s => s.Version == Version);

    internal static IReadOnlyList<Scenario> Scenarios { get; } = ScenarioReader.Read(Assembly, Version);

    internal static ParametersOn Today { get; } = RuleSet.Parameters.On(new(2026, 10, 31));
}
