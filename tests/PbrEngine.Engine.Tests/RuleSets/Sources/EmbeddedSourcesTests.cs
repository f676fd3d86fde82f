using PbrEngine.Engine.RuleSets.Sources;

namespace PbrEngine.Engine.Tests.RuleSets.Sources;

public sealed class EmbeddedSourcesTests
{
    [Fact]
    public void Of_Assembly_AreItsVersionsWithThePathsAtWhichTheyAreEdited()
    {
        var trial = new TrialSources().With("v2098-01/outcomes/A.cs", "a\r\nb").With("Strings.resources", "x");
        var sources = EmbeddedSources.Of(trial.Assembly());
        Assert.Equal(["v2098-01", "v2099-01"], sources.Select(s => s.Version));
        Assert.Equal(("Sources/v2098-01/outcomes/A.cs", "a\nb"), (sources[0].Files[0].Path, sources[0].Files[0].Text));
        Assert.Equal("rules/trial/v2099-01/manifest.yaml", sources[1].Find("manifest.yaml")!.Path);
    }
}
