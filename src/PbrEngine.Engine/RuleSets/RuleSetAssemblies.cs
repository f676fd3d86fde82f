using System.Reflection;

namespace PbrEngine.Engine.RuleSets;

/// <summary>
/// Finds the rule sets that lie beside the program, so that none has to be named: what the build put there is what
/// there is.
/// </summary>
public static class RuleSetAssemblies
{
    private const string Pattern = "PbrEngine.RuleSets.*.dll";

    /// <summary>The assemblies of a folder that carry a rule set, by file name.</summary>
    public static IReadOnlyList<Assembly> In(string folder) =>
    [
        .. Directory.EnumerateFiles(folder, Pattern)
            .Order(StringComparer.Ordinal)
            .Select(path => Assembly.Load(AssemblyName.GetAssemblyName(path)))
            .Where(CarriesOne),
    ];

    private static bool CarriesOne(Assembly assembly) =>
        assembly.GetManifestResourceNames().Any(n => n.EndsWith("/manifest.yaml", StringComparison.Ordinal));
}
