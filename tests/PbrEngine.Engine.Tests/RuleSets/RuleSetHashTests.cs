using PbrEngine.Engine.RuleSets;

namespace PbrEngine.Engine.Tests.RuleSets;

/// <summary>What decides is in the hash, by name as well as by text; what proves is not.</summary>
public sealed class RuleSetHashTests
{
    private static readonly string Hash = Of(new());

    [Theory]
    [InlineData("v2099-01/outcomes/TRIAL-02.cs", "")]
    [InlineData("v2099-01/parameters/two.yaml", "parameters: []")]
    [InlineData("v2099-01/Verdicts.cs", "// a helper")]
    [InlineData("v2099-01/extracts/starts.yaml", "files: []")]
    public void Of_AnotherSource_IsAnother(string name, string text) =>
        Assert.NotEqual(Hash, Of(new TrialSources().With(name, text)));

    [Theory]
    [InlineData(TrialSources.Manifest)]
    [InlineData(TrialSources.Parameters)]
    [InlineData(TrialSources.Rule)]
    public void Of_OneCharacterMore_IsAnother(string name)
    {
        var sources = new TrialSources();
        Assert.NotEqual(Hash, Of(sources.With(name, sources.Texts[name] + " ")));
    }

    [Theory]
    [InlineData("v2099-01/scenarios/some.yaml")]
    [InlineData("v2099-01/release.yaml")]
    [InlineData("v2099-01/words.yaml")]
    public void Of_WhatDecidesNothing_IsTheSame(string name) =>
        Assert.Equal(Hash, Of(new TrialSources().With(name, "a: b")));

    [Fact]
    public void Of_WindowsLineEnds_IsTheSame()
    {
        var windows = new TrialSources();
        foreach (var (name, text) in windows.Texts.ToList())
            windows.With(name, text.ReplaceLineEndings("\r\n"));
        Assert.Equal(Hash, Of(windows));
    }

    [Fact]
    public void Of_File_IsThatOfItsText()
    {
        // SHA-256 of the empty text, as published.
        const string Empty = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
        Assert.Equal(Empty, RuleSetHash.Of(new Engine.RuleSets.Sources.SourceFile("a", "a", "")));
    }

    private static string Of(TrialSources sources) => RuleSetHash.Of(sources.Source());
}
