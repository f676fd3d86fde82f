using PbrEngine.Cli.Tests.Bench;

namespace PbrEngine.Cli.Tests.Commands;

public sealed class RulesReleaseCommandTests : IDisposable
{
    private readonly CommandBench _bench = new();
    private readonly string _folder;

    public RulesReleaseCommandTests() => _folder = RulesFolder.Make(_bench);

    public void Dispose() => _bench.Dispose();

    [Fact]
    public void Release_SoundDraft_IsSealedWithWhoAndWhen()
    {
        var record = Release("r.eleaser", "--reviewed-by", "r.eviewer", "--json").Json();
        Assert.Equal("2026-11-01T02:00:00Z", record.GetProperty("released_at").GetString());
        var listed = _bench.Done("rules", "list", RulesFolder.Version, "--rules", _folder, "--json").Json()
            .GetProperty("rule_sets")[0];
        Assert.Equal("released", listed.GetProperty("status").GetString());
        Assert.Equal("r.eviewer", listed.GetProperty("release").GetProperty("reviewed_by").GetString());
        Assert.Equal(record.GetProperty("hash").GetString(), listed.GetProperty("hash").GetString());
    }

    [Theory]
    [InlineData("scenarios/attachment.yaml", "A family attached", "A household attached")]
    [InlineData("parameters/payment.yaml", "value: 80000", "value: 80001")]
    public void Release_EditedAfterwards_IsRefusedByNameOfTheFile(string file, string text, string instead)
    {
        Assert.Equal(ExitCode.Done, Release("r.eleaser").Code);
        RulesFolder.Change(_folder, file, text, instead);
        var answer = _bench.Run("rules", "list", "--rules", _folder);
        Assert.Equal(ExitCode.Refused, answer.Code);
        Assert.Contains("RUL-027", answer.Error, StringComparison.Ordinal);
        Assert.Contains($"{file} was edited since r.eleaser released", answer.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("PbrEngine Contributors", "r.eviewer")]
    [InlineData("r.eleaser", "PbrEngine contributors")]
    public void Release_ByOrReviewedByTheAuthor_IsRefused(string by, string reviewedBy)
    {
        var answer = Release(by, "--reviewed-by", reviewedBy);
        Assert.Equal(ExitCode.Refused, answer.Code);
        Assert.Contains("RSR-004", answer.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(_folder, RulesFolder.Version, "release.yaml")));
    }

    [Fact]
    public void Release_ScenarioThatFails_IsRefusedAndNothingIsWritten()
    {
        RulesFolder.Change(_folder, "scenarios/attachment.yaml", "pence: 100000", "pence: 1");
        var manifest = Path.Combine(_folder, RulesFolder.Version, "manifest.yaml");
        var before = File.ReadAllText(manifest);
        var answer = Release("r.eleaser");
        Assert.Equal(ExitCode.Refused, answer.Code);
        Assert.Contains("RSR-002", answer.Error, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllText(manifest));
    }

    [Fact]
    public void Release_Twice_IsRefused()
    {
        Release("r.eleaser");
        Assert.Contains("RSR-003", Release("an.other").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Release_WithoutAFolder_IsWrongArguments() => Assert.Equal(
        ExitCode.WrongArguments, _bench.Run("rules", "release", RulesFolder.Version, "--as", "r.eleaser").Code);

    private CommandAnswer Release(string by, params string[] more) =>
        _bench.Run(["rules", "release", RulesFolder.Version, "--rules", _folder, "--as", by, .. more]);
}
