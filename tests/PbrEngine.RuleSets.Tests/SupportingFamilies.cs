using System.Reflection;
using PbrEngine.Domain.Parameters;
using PbrEngine.Engine.RuleSets;
using PbrEngine.Engine.RuleSets.Scenarios;
using PbrEngine.Engine.RuleSets.Sources;
using PbrEngine.RuleSets.SupportingFamilies.V202210.Outcomes;

namespace PbrEngine.RuleSets.Tests;

/// <summary>Supporting Families' rule set as it is shipped, loaded once.</summary>
internal static class SupportingFamilies
{
    internal const string Version = "v2022-10";

    internal static Assembly Assembly { get; } = typeof(EligibleFamily).Assembly;

    internal static RuleSet RuleSet { get; } = RuleSetLoader.Load(Assembly).Single(s => s.Version == Version);

    /// <summary>What <c>pbr rules test</c> finds.</summary>
    internal static RuleSetCheck Check { get; } =
        RuleSetCheck.Of(EmbeddedSources.Of(Assembly).Single(s => s.Version == Version));

    internal static IReadOnlyList<Scenario> Scenarios => Check.Scenarios;

    internal static ParametersOn Today { get; } = RuleSet.Parameters.On(new(2026, 10, 31));

    /// <summary>The rules' sources, in order of name.</summary>
    internal static IEnumerable<(string Name, string Text)> Outcomes() => Assembly.GetManifestResourceNames()
        .Where(n => n.StartsWith(Version + "/outcomes/", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal)
        .Select(n => (n, Read(n)));

    private static string Read(string name)
    {
        using var reader = new StreamReader(Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
