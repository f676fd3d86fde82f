using PbrEngine.Engine.RuleSets;
using PbrEngine.Engine.RuleSets.Sources;

namespace PbrEngine.RuleSets.Tests;

/// <summary>Every rule set of the repository, as it is built.</summary>
internal static class Shipped
{
    /// <summary>The sources that travel in the programs.</summary>
    internal static IReadOnlyList<RuleSetSource> Sources { get; } =
        [.. RuleSetAssemblies.In(AppContext.BaseDirectory).SelectMany(EmbeddedSources.Of)];

    /// <summary>What <c>pbr rules test</c> finds, version by version.</summary>
    internal static IReadOnlyList<RuleSetCheck> Checks { get; } = [.. Sources.Select(RuleSetCheck.Of)];
}
