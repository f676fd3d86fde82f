using PbrEngine.Engine.RuleSets;

namespace PbrEngine.Engine.Tests.RuleSets.Reading;

public sealed class ManifestReaderTests
{
    [Theory]
    [InlineData("author: ann", "writer: ann", RuleSetCodes.FieldUnknown, 6, 1)]
    [InlineData("author: ann", "", RuleSetCodes.FieldMissing, 1, 1)]
    [InlineData("from: 2099-01-01", "from: 2099-02-30", RuleSetCodes.FieldWrong, 4, 7)]
    [InlineData("status: draft", "status: finished", RuleSetCodes.FieldWrong, 5, 9)]
    [InlineData("version: v2099-01", "version: v2099-02", RuleSetCodes.OtherFolder, 2, 10)]
    [InlineData("label: A trial", "label: [A trial]", RuleSetCodes.FieldWrong, 3, 8)]
    [InlineData("label: A trial", "label: *trial", RuleSetCodes.Unreadable, 3, 8)]
    [InlineData("author: ann", "author: ann\nto: 2098-12-31", RuleSetCodes.FieldWrong, 7, 5)]
    public void Read_Fault_IsToldWithItsPlace(string text, string instead, string code, int line, int column)
    {
        var faults = new TrialSources().Change(TrialSources.Manifest, text, instead).Faults();
        var fault = Assert.Single(faults, f => f.Code == code);
        Assert.Equal(("rules/trial/v2099-01/manifest.yaml", line, column), (fault.File, fault.Line, fault.Column));
    }

    [Fact]
    public void Read_NoManifest_IsRefused()
    {
        var fault = new TrialSources().Without(TrialSources.Manifest).Fault();
        Assert.Equal((RuleSetCodes.FileMissing, "Sources/v2099-01/manifest.yaml"), (fault.Code, fault.File));
    }

    [Fact]
    public void Read_EndAndPredecessor_MayBeStated()
    {
        var manifest = new TrialSources()
            .Change(TrialSources.Manifest, "author: ann", "author: ann\nto: 2099-01-01\nreplaces: v2098-01")
            .Load()[0].Manifest!;
        Assert.Equal((new DateOnly(2099, 1, 1), "v2098-01"), (manifest.To!.Value, manifest.Replaces));
    }
}
