using PbrEngine.Engine.RuleSets;
using PbrEngine.RuleSets.Expanded.V201504;

namespace PbrEngine.Cli.Composition;

/// <summary>The rule sets that this program carries. A new programme is a line here.</summary>
internal static class Programmes
{
    private static readonly Lazy<IReadOnlyList<RuleSet>> Loaded =
        new(() => RuleSetLoader.Load(typeof(Verdicts).Assembly));

    /// <summary>Every version of every programme; loaded and compiled at the first asking.</summary>
    internal static IReadOnlyList<RuleSet> All => Loaded.Value;
}
