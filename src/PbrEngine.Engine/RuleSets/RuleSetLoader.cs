using System.Reflection;
using PbrEngine.Engine.RuleSets.Sources;

namespace PbrEngine.Engine.RuleSets;

/// <summary>
/// Loads the rule sets that an assembly carries: all of one, or none of it (03, compile all or nothing).
/// </summary>
public static class RuleSetLoader
{
    /// <summary>Every version of every programme in the assembly, in order of name.</summary>
    /// <exception cref="RuleSetException">A rule set has a fault; all faults of all of them are in it.</exception>
    public static IReadOnlyList<RuleSet> Load(Assembly assembly) => Load(EmbeddedSources.Of(assembly));

    /// <summary>The rule sets of these sources.</summary>
    /// <inheritdoc cref="Load(Assembly)" path="/exception"/>
    public static IReadOnlyList<RuleSet> Load(IReadOnlyList<RuleSetSource> sources)
    {
        ArgumentNullException.ThrowIfNull(sources);
        var faults = new List<RuleSetFault>();
        var ruleSets = sources.Select(s => RuleSetReader.Read(s, faults)).ToList();
        var broken = faults.Where(f => !f.IsWarning).ToList();
        return broken.Count == 0 ? [.. ruleSets.Select(r => r!)] : throw new RuleSetException(broken);
    }
}
