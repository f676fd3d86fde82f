using PbrEngine.Domain.Extracts;
using PbrEngine.Engine.RuleSets;
using PbrEngine.Engine.RuleSets.Scenarios;

namespace PbrEngine.Engine.Tests.RuleSets.Scenarios;

public sealed class ScenarioChecksTests
{
    private const string Two = """
        unless_stated: { as_at: 2099-10-31, family: { attached_on: none } }
        scenarios:
          - { name: One, expect: { eligible: no, fee: { state: BLOCKED } }, fires: [TRIAL-01] }
          - { name: Other, expect: { eligible: no, fee: { state: BLOCKED } }, does_not_fire: [TRIAL-02] }
        """;

    [Fact]
    public void Check_SameFactsAndExpectations_IsNoContradiction() => Assert.Empty(Faults(Two));

    [Theory]
    [InlineData("fee: { state: BLOCKED } }, does", "fee: { state: PAYABLE } }, does")]
    [InlineData("eligible: no, fee: { state: BLOCKED } }, does", "eligible: yes, fee: { state: BLOCKED } }, does")]
    [InlineData("fee: { state: BLOCKED } }, does", "fee: { state: BLOCKED, pence: 1 } }, does")]
    [InlineData("does_not_fire: [TRIAL-02]", "does_not_fire: [TRIAL-01]")]
    public void Check_SameFactsOtherExpectation_IsAContradiction(string text, string instead)
    {
        var fault = Assert.Single(Faults(Two.Replace(text, instead, StringComparison.Ordinal)));
        Assert.Equal((RuleSetCodes.ScenariosContradict, "Other"), (fault.Code, fault.Subject));
        Assert.Equal("a.yaml:4:5", fault.Place);
        Assert.Contains("\"One\" (a.yaml:3)", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_OtherFacts_MayExpectOtherThings() => Assert.Empty(Faults(Two.Replace(
        "Other, expect: { eligible: no", "Other, as_at: 2099-11-01, expect: { eligible: yes",
            StringComparison.Ordinal)));

    [Theory]
    [InlineData("fires: [TRIAL-01]", "fires: [TRIAL-09]", RuleSetCodes.NameUnknown)]
    [InlineData("fires: [TRIAL-01]", "fires: [TRIAL-01], does_not_fire: [TRIAL-01]", RuleSetCodes.ScenariosContradict)]
    [InlineData("name: Other", "name: One", RuleSetCodes.ScenarioTwice)]
    public void Check_NamesThatDontHold_AreRefused(string text, string instead, string code) =>
        Assert.Equal(code, Assert.Single(Faults(Two.Replace(text, instead, StringComparison.Ordinal))).Code);

    private static List<RuleSetFault> Faults(string yaml)
    {
        var faults = new List<RuleSetFault>();
        var scenarios = ScenarioReader.ReadFile(new("a.yaml", "a.yaml", yaml), FeedCatalogue.BuiltIn, faults);
        ScenarioChecks.Check(scenarios, [new("TRIAL-01", ""), new("TRIAL-02", "")], faults);
        return faults;
    }
}
