using PbrEngine.Engine.RuleSets;
using PbrEngine.Engine.RuleSets.Sources;

namespace PbrEngine.RuleSets.Tests;

/// <summary>
/// What lies under <c>rules/</c> is what was built, and no released version of it has changed by a byte.
/// </summary>
public sealed class ReleasesTests
{
    [Fact]
    public void Folder_EveryVersion_IsAsBuiltAndAsReleased()
    {
        var sources = FolderSources.Of(Repository.Path("rules"), [.. Shipped.All.Select(s => s.Source)]);
        Assert.Equal(
            Shipped.All.Select(s => s.Name).Order(StringComparer.Ordinal),
            sources.Select(s => $"{s.Programme}/{s.Version}").Order(StringComparer.Ordinal));
        Assert.All(sources, source =>
        {
            var faults = new List<RuleSetFault>();
            var ruleSet = RuleSetReader.Read(source, faults);
            Assert.Empty(faults);
            Assert.True(ruleSet!.Release is not null || ruleSet.Manifest!.Status == "draft", ruleSet.Name);
        });
    }
}
