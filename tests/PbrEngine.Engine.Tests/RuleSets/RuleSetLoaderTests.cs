using PbrEngine.Engine.RuleSets;
using PbrEngine.TestKit.Facts;

namespace PbrEngine.Engine.Tests.RuleSets;

public sealed class RuleSetLoaderTests
{
    [Fact]
    public void Load_OneVersion_IsReadWhole()
    {
        var ruleSet = Assert.Single(new TrialSources().Load());
        Assert.Equal(("trial/v2099-01", "A trial"), (ruleSet.Name, ruleSet.Label));
        Assert.Equal(A.Day("2099-01-01"), ruleSet.From);
        Assert.Equal(7, ruleSet.Parameters.On(A.Day("2099-01-01")).Number("one"));
        Assert.Equal([new RuleSummary("TRIAL-01", "Says that nobody is eligible.")], ruleSet.Rules);
        Assert.Equal(("ann", "draft"), (ruleSet.Manifest!.Author, ruleSet.Manifest.Status));
    }

    [Fact]
    public void Load_SeveralVersions_AreInOrderWithTheirOwnRules()
    {
        var two = new TrialSources();
        two.With("v2098-01/manifest.yaml", two.Texts[TrialSources.Manifest].Replace(
            "2099-01", "2098-01", StringComparison.Ordinal));
        var loaded = two.Load();
        Assert.Equal(["v2098-01", "v2099-01"], loaded.Select(s => s.Version));
        Assert.Equal([0, 1], loaded.Select(s => s.Rules.Count));
        Assert.NotEqual(loaded[0].Hash, loaded[1].Hash);
    }

    [Fact]
    public void Load_NoSources_IsNoRuleSet() => Assert.Empty(new TrialSources()
        .Without(TrialSources.Manifest)
        .Without(TrialSources.Parameters)
        .Without(TrialSources.Rule)
        .With("Strings.resources", "x")
        .Load());

    /// <summary>All of a rule set or none of it, and no fault hides behind another.</summary>
    [Fact]
    public void Load_FaultsInEveryFile_AreAllTold()
    {
        var broken = new TrialSources()
            .Change(TrialSources.Manifest, "status: draft", "state: draft")
            .Change(TrialSources.Parameters, "unit: count", "unit: pints")
            .Change(TrialSources.Parameters, "value: 7", "valeu: 7")
            .Change(TrialSources.Rule, "Number(\"one\")", "Number(\"two\") + DateTime.Now.Day");
        var refused = Assert.Throws<RuleSetException>(() => broken.Load());
        string[] codes =
        [
            RuleSetCodes.FieldMissing, RuleSetCodes.FieldMissing, RuleSetCodes.FieldUnknown, RuleSetCodes.FieldUnknown,
            RuleSetCodes.UnitUnknown, RuleSetCodes.ParameterUnknown, RuleSetCodes.RuleReachesOut,
        ];
        Assert.Equal(codes, refused.Faults.Select(f => f.Code).Order(StringComparer.Ordinal));
        Assert.All(refused.Faults, f => Assert.Contains(f.ToString(), refused.Message, StringComparison.Ordinal));
        Assert.All(refused.Faults, f => Assert.True(f.Line > 0 && f.Column > 0, f.ToString()));
    }

    [Fact]
    public void Load_OneBrokenVersion_TakesTheOthersWithIt()
    {
        var two = new TrialSources().With("v2098-01/manifest.yaml", "programme: [");
        Assert.Equal("rules/trial/v2098-01/manifest.yaml", two.Change(
            "v2098-01/manifest.yaml", "programme: [", "programme: trial\nlabel: [").Faults()[0].File);
    }
}
