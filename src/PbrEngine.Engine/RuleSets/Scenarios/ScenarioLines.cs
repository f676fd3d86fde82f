using PbrEngine.Domain.Extracts;
using PbrEngine.Domain.Facts;
using PbrEngine.Engine.Imports.Yaml;

namespace PbrEngine.Engine.RuleSets.Scenarios;

/// <summary>A scenario's facts stand on the lines of its file, as a run's stand on those of extracts.</summary>
internal static class ScenarioLines
{
    internal static FactRef At(Feed feed, string file, int content, SafeNode node) =>
        new(FactRef.IndexOf(Contracts.Get(feed, file)), content, (int)node.Line);
}
