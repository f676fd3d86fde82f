using System.Reflection;
using PbrEngine.Engine.RuleSets;
using PbrEngine.Engine.RuleSets.Scenarios;
using PbrEngine.Engine.RuleSets.Sources;
using PbrEngine.RuleSets.Expanded.V201504.Outcomes;

namespace PbrEngine.RuleSets.Tests;

/// <summary>The expanded programme's rule set as it is shipped, loaded once.</summary>
internal static class Expanded
{
    internal const string Version = "v2015-04";

    internal static Assembly Assembly { get; } = typeof(EligibleFamily).Assembly;

    internal static RuleSet RuleSet { get; } = RuleSetLoader.Load(Assembly).Single(s => s.Version == Version);

    /// <summary>What <c>pbr rules test</c> finds.</summary>
    internal static RuleSetCheck Check { get; } =
        RuleSetCheck.Of(EmbeddedSources.Of(Assembly).Single(s => s.Version == Version));

    internal static IReadOnlyList<Scenario> Scenarios => Check.Scenarios;

    /// <summary>The sources that travel inside the assembly, by name, with LF line ends.</summary>
    internal static IReadOnlyDictionary<string, string> Sources { get; } = Assembly.GetManifestResourceNames()
        .ToDictionary(n => n, Read, StringComparer.Ordinal);

    private static string Read(string name)
    {
        using var reader = new StreamReader(Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
