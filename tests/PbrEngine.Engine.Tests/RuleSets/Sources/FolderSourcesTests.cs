using PbrEngine.Engine.RuleSets;
using PbrEngine.Engine.RuleSets.Sources;

namespace PbrEngine.Engine.Tests.RuleSets.Sources;

public sealed class FolderSourcesTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("pbr-rules-");
    private readonly TrialSources _trial = new();

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void Of_SameSourcesAsTheProgram_AreTheSameRuleSet()
    {
        Write();
        var source = Assert.Single(Read());
        Assert.Equal(_trial.Load()[0].Hash, RuleSetLoader.Load([source])[0].Hash);
        Assert.Equal(Path.Combine(_folder.FullName, "trial", "v2099-01", "manifest.yaml"),
            source.Find("manifest.yaml")!.Path);
    }

    [Fact]
    public void Of_RuleOfAnotherText_IsNotWhatWasBuilt()
    {
        Write();
        File.AppendAllText(Path.Combine(_folder.FullName, "trial", TrialSources.Rule), "// more\n");
        var faults = new List<RuleSetFault>();
        Assert.Null(RuleSetReader.Read(Assert.Single(Read()), faults));
        Assert.Equal((RuleSetCodes.NotBuilt, "TRIAL-01"), (Assert.Single(faults).Code, faults[0].Subject));
    }

    [Fact]
    public void Of_VersionThatNoProgramHolds_IsToldSo()
    {
        _trial.Change(TrialSources.Manifest, "programme: trial", "programme: other");
        Write("other");
        var faults = new List<RuleSetFault>();
        RuleSetReader.Read(Assert.Single(FolderSources.Of(_folder.FullName, new TrialSources().Assembly() is { } built
            ? EmbeddedSources.Of(built) : [])), faults);
        Assert.Contains(faults, f => f.Code == RuleSetCodes.NotBuilt);
    }

    [Fact]
    public void Of_ProgrammeInAnotherFolder_IsRefused()
    {
        Write("elsewhere");
        var faults = new List<RuleSetFault>();
        RuleSetReader.Read(Assert.Single(Read()), faults);
        Assert.Contains(faults, f => f.Code == RuleSetCodes.OtherFolder && f.Line == 1);
    }

    [Fact]
    public void Of_FoldersThatAreNoVersions_AreLeftAlone()
    {
        Directory.CreateDirectory(Path.Combine(_folder.FullName, "trial", "bin"));
        Assert.Empty(Read());
    }

    private IReadOnlyList<RuleSetSource> Read() =>
        FolderSources.Of(_folder.FullName, EmbeddedSources.Of(_trial.Assembly()));

    private void Write(string programme = "trial") => _trial.WriteTo(Path.Combine(_folder.FullName, programme));
}
