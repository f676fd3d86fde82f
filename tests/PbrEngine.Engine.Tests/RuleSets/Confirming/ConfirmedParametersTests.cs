using PbrEngine.Engine.RuleSets;
using PbrEngine.Engine.RuleSets.Confirming;
using PbrEngine.TestKit.Facts;
using PbrEngine.TestKit.Runs;

namespace PbrEngine.Engine.Tests.RuleSets.Confirming;

/// <summary>
/// A confirmation holds for one very value; what is seen needs none; what hasn't begun doesn't count yet.
/// </summary>
public sealed class ConfirmedParametersTests
{
    private const string Two = "{ from: 2099-01-01, value: 7 }, { from: 2099-06-01, value: 8 }";

    [Theory]
    [InlineData("seen", "2099-12-31", 0)]
    [InlineData("second-hand", "2099-12-31", 2)]
    [InlineData("recollected", "2099-12-31", 2)]
    [InlineData("recollected", "2099-06-01", 2)]
    [InlineData("recollected", "2099-05-31", 1)]
    public void Missing_ValuesThatHaveBegun_AreThoseThatNobodySaw(string provenance, string day, int missing)
    {
        var ruleSet = RuleSet(Two, provenance);
        Assert.Equal(missing, new ConfirmedParameters([ruleSet], []).Missing(ruleSet, A.Day(day)).Count);
    }

    [Theory]
    [InlineData("value: 8", "value: 8", 0)]
    [InlineData("value: 8", "value: 9", 1)]
    [InlineData("from: 2099-06-01", "from: 2099-06-02", 1)]
    public void Missing_ChangedValue_NeedsAnotherConfirmation(string text, string instead, int missing)
    {
        var store = new InMemoryConfirmationStore();
        new ConfirmParameters(store, new StandingClock()).Confirm(RuleSet(Two, "recollected"), Everything);
        var changed = RuleSet(Two.Replace(text, instead, StringComparison.Ordinal), "recollected");
        Assert.Equal(missing, new ConfirmedParameters([changed], store.List()).Missing(changed,
            A.Day("2099-12-31")).Count);
    }

    [Fact]
    public void Missing_OtherUnit_NeedsAnotherConfirmation()
    {
        var store = new InMemoryConfirmationStore();
        new ConfirmParameters(store, new StandingClock()).Confirm(RuleSet(Two, "recollected"), Everything);
        var changed = new TrialSources()
            .Change(TrialSources.Parameters, "[{ from: 2099-01-01, value: 7 }]", $"[{Two}]")
            .Change(TrialSources.Parameters, "unit: count", "unit: days")
            .Change(TrialSources.Parameters, "provenance: seen", "provenance: recollected")
            .Load()[0];
        Assert.Equal(2, new ConfirmedParameters([changed], store.List()).Missing(changed, A.Day("2099-12-31")).Count);
    }

    [Fact]
    public void Find_OtherHash_IsNotWhatWasRun()
    {
        var ruleSet = RuleSet(Two, "seen");
        var confirmed = new ConfirmedParameters([ruleSet], []);
        Assert.Same(ruleSet, confirmed.Find(ruleSet.Name, ruleSet.Hash));
        Assert.Null(confirmed.Find(ruleSet.Name, new('0', 64)));
    }

    internal static ConfirmationRequest Everything => new() { Source = "Page 1", By = "bob" };

    internal static RuleSet RuleSet(string values, string provenance) => new TrialSources()
        .Change(TrialSources.Parameters, "[{ from: 2099-01-01, value: 7 }]", $"[{values}]")
        .Change(TrialSources.Parameters, "provenance: seen", $"provenance: {provenance}")
        .Load()[0];
}
