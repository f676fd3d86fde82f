using PbrEngine.Engine.RuleSets;

namespace PbrEngine.Engine.Tests.RuleSets;

public sealed class RuleSetCheckTests
{
    /// <summary>A broken rule set's scenarios are read all the same: their faults don't hide behind it.</summary>
    [Fact]
    public void Of_BrokenRulesAndScenarios_TellsBoth()
    {
        var check = RuleSetCheck.Of(new TrialSources()
            .Change(TrialSources.Parameters, "unit: count", "unit: pints")
            .With(TrialSources.Scenarios, "scenario: []")
            .Source());
        Assert.Null(check.RuleSet);
        Assert.False(check.IsSound);
        Assert.Equal(
            [RuleSetCodes.UnitUnknown, RuleSetCodes.FieldMissing, RuleSetCodes.FieldUnknown],
            check.Faults.Select(f => f.Code));
    }
}
