namespace PbrEngine.Engine.Tests.RuleSets.Sources;

public sealed class RuleSetSourceTests
{
    [Fact]
    public void Files_ByFolderAndName_AreFound()
    {
        var source = new TrialSources().Source();
        Assert.Equal("trial", source.Programme);
        Assert.Equal(["outcomes/TRIAL-01.cs"], source.In("outcomes").Select(f => f.Below));
        Assert.Empty(source.In("outcome"));
        Assert.Null(source.Find("release.yaml"));
        Assert.Equal("rules/trial/v2099-01/release.yaml", source.PathOf("release.yaml"));
    }

    [Theory]
    [InlineData("programme: trial", "programme: two-words", "two-words")]
    [InlineData("programme: trial", "label: x", "")]
    public void Programme_Manifest_NamesIt(string text, string instead, string programme) => Assert.Equal(
        programme, new TrialSources().Change(TrialSources.Manifest, text, instead).Source().Programme);
}
