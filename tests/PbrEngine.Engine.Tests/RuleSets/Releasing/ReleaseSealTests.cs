using PbrEngine.Engine.RuleSets;
using PbrEngine.Engine.RuleSets.Releasing;

namespace PbrEngine.Engine.Tests.RuleSets.Releasing;

/// <summary>Not a byte of a released version may change.</summary>
public sealed class ReleaseSealTests
{
    [Fact]
    public void Check_Untouched_SaysWhoReleasedIt()
    {
        var ruleSet = Assert.Single(Released().Load());
        Assert.Equal("r.eleaser", ruleSet.Release!.ReleasedBy);
        Assert.Equal(ruleSet.Hash, ruleSet.Release.Hash);
    }

    [Theory]
    [InlineData(TrialSources.Parameters, "value: 7", "value: 8", "was edited")]
    [InlineData(TrialSources.Manifest, "label: A trial", "label: Another", "was edited")]
    [InlineData(TrialSources.Rule, "nobody", "nobody  ", "was edited")]
    [InlineData(TrialSources.Scenarios, "about: x", "about: y", "was edited")]
    public void Check_EditedFile_IsNamed(string name, string text, string instead, string what)
    {
        var fault = Released().Change(name, text, instead).Fault();
        Assert.Equal((RuleSetCodes.ReleaseEdited, "rules/trial/" + name), (fault.Code, fault.File));
        Assert.Contains($"{what} since r.eleaser released trial/v2099-01", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_FileGoneAndFileNew_AreBothNamed() => Assert.Equal(
        ["parameters/two.yaml is new", "scenarios/some.yaml is gone"],
        Released().Without(TrialSources.Scenarios).With("v2099-01/parameters/two.yaml", "parameters: []\n").Faults()
            .Select(f => f.Message[..f.Message.IndexOf(" since", StringComparison.Ordinal)]));

    [Fact]
    public void Check_StatusAndRecord_MustAgree()
    {
        Assert.Equal(
            RuleSetCodes.ReleaseContradicts,
            new TrialSources().Change(TrialSources.Manifest, "status: draft", "status: released").Fault().Code);
        Assert.Contains(
            Released().Change(TrialSources.Manifest, "status: released", "status: draft").Faults(),
            f => f.Code == RuleSetCodes.ReleaseContradicts);
        Assert.Contains(
            Released().Change("v2099-01/release.yaml", "rule_set: trial/", "rule_set: other/").Faults(),
            f => f.Code == RuleSetCodes.ReleaseContradicts);
    }

    [Theory]
    [InlineData("hash: ", "hash: 0")]
    [InlineData("released_by", "release_by")]
    [InlineData("files:", "file:")]
    public void Check_RecordThatIsNone_IsRefused(string text, string instead) =>
        Assert.NotEmpty(Released().Change("v2099-01/release.yaml", text, instead).Faults());

    internal static TrialSources Released()
    {
        var trial = new TrialSources()
            .With(TrialSources.Scenarios, "about: x\nscenarios: []\n")
            .Change(TrialSources.Manifest, "status: draft", "status: released");
        var source = trial.Source();
        var record = new ReleaseRecord
        {
            RuleSet = "trial/v2099-01",
            Hash = RuleSetHash.Of(source),
            ReleasedBy = "r.eleaser",
            ReleasedAt = "2099-01-01T00:00:00Z",
            Files = ReleaseSeal.Hashes(source),
        };
        return trial.With("v2099-01/release.yaml", record.ToYaml());
    }
}
