using PbrEngine.Engine.RuleSets.Releasing;
using PbrEngine.Engine.RuleSets.Sources;
using PbrEngine.TestKit.Runs;

namespace PbrEngine.Engine.Tests.RuleSets.Releasing;

public sealed class ReleaseRuleSetTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("pbr-rules-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void Release_WithoutProof_IsRefused() =>
        Assert.Equal("RSR-005", Release(new TrialSources(), "bob", null).Refusal!.Code);

    /// <summary>The release through both pairs of eyes is tested on the shipped rules, with the command.</summary>
    [Fact]
    public void Release_Unsound_IsRefusedAndNothingIsWritten()
    {
        var answer = Release(new TrialSources().With(TrialSources.Scenarios, "scenarios: [{ name: a }]"), "bob", null);
        Assert.Equal("RSR-002", answer.Refusal!.Code);
        Assert.Null(answer.Record);
        Assert.False(File.Exists(Path.Combine(_folder.FullName, "trial", "v2099-01", "release.yaml")));
    }

    [Fact]
    public void Release_AlreadyReleased_IsRefused()
    {
        var answer = Release(ReleaseSealTests.Released(), "bob", null);
        Assert.Equal("RSR-003", answer.Refusal!.Code);
        Assert.Contains("r.eleaser", answer.Refusal.Message, StringComparison.Ordinal);
    }

    private ReleaseAnswer Release(TrialSources sources, string by, string? reviewedBy)
    {
        sources.WriteTo(Path.Combine(_folder.FullName, "trial"));
        var source = Assert.Single(FolderSources.Of(_folder.FullName, EmbeddedSources.Of(sources.Assembly())));
        return new ReleaseRuleSet(new StandingClock()).Release(source, by, reviewedBy);
    }
}
