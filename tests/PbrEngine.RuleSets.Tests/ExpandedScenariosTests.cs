
namespace PbrEngine.RuleSets.Tests;

/// <summary>Runs every scenario of the expanded programme through the engine with the rule set as shipped.</summary>
public sealed class ExpandedScenariosTests
{
    /// <summary>
    /// Sustained progress and employment never both pay, so that every family has a result with an objection: the rule
    /// that turns objections into an outcome is never absent.
    /// </summary>
    private const string NeverAbsent = "EXP-GEN-09";

    public static TheoryData<string> Names => [.. Expanded.Scenarios.Select(s => s.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Scenario_AsAgreed_ComesOut(string name)
    {
        var run = Expanded.Check.Runs.Single(r => r.Scenario.Name == name);
        Assert.True(run.IsAsAgreed, $"{run.Scenario.File}: {name}\n{string.Join('\n', run.Differences)}");
    }

    [Fact]
    public void RuleSet_Check_FindsNothing() => Assert.Empty(Expanded.Check.Faults);

    [Fact]
    public void Scenarios_Names_AreSentences()
    {
        Assert.True(Expanded.Scenarios.Count >= 40, $"{Expanded.Scenarios.Count} scenarios");
        Assert.All(Expanded.Scenarios, s => Assert.Matches("^[A-Z].* .* .*[a-z0-9]$", s.Name));
        Assert.All(Expanded.Scenarios, s => Assert.Equal(3, s.Results.Count));
    }

    [Fact]
    public void Rules_EveryOne_IsSeenToFireAndToBeAbsent() => Assert.All(Expanded.RuleSet.Rules, rule =>
    {
        var fires = Expanded.Scenarios.Count(s => s.Fires.Contains(rule.Id));
        var absent = Expanded.Scenarios.Count(s => s.DoesNotFire.Contains(rule.Id));
        Assert.True(fires >= 1, $"no scenario says that {rule.Id} fires");
        Assert.True(absent >= 1 || rule.Id == NeverAbsent, $"no scenario says that {rule.Id} does not fire");
        Assert.True(fires + absent >= 2, $"{rule.Id} is in one scenario only");
    });
}
