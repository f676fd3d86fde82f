namespace PbrEngine.RuleSets.Tests;

/// <summary>Runs every scenario of phase 1 through the engine with the rule set as shipped.</summary>
public sealed class Phase1ScenariosTests
{
    /// <summary>
    /// Employment is barred by the step that pays progress to work, and blocks it when it pays, so that every family
    /// has a result with an objection: the rule that turns objections into an outcome is never absent.
    /// </summary>
    private const string NeverAbsent = "P1-GEN-09";

    public static TheoryData<string> Names => [.. Phase1.Scenarios.Select(s => s.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Scenario_AsAgreed_ComesOut(string name)
    {
        var run = Phase1.Check.Runs.Single(r => r.Scenario.Name == name);
        Assert.True(run.IsAsAgreed, $"{run.Scenario.File}: {name}\n{string.Join('\n', run.Differences)}");
    }

    /// <summary>No fault, no contradiction, and no parameter that nobody reads.</summary>
    [Fact]
    public void RuleSet_Check_FindsNothing() => Assert.Empty(Phase1.Check.Faults);

    [Fact]
    public void Scenarios_Names_AreSentences()
    {
        Assert.True(Phase1.Scenarios.Count >= 130, $"{Phase1.Scenarios.Count} scenarios");
        Assert.All(Phase1.Scenarios, s => Assert.Matches("^[A-Z].* .* .*[A-Za-z0-9]$", s.Name));
        Assert.All(Phase1.Scenarios, s => Assert.Equal(3, s.Results.Count));
    }

    [Fact]
    public void Rules_EveryOne_IsSeenToFireAndToBeAbsent() => Assert.All(Phase1.RuleSet.Rules, rule =>
    {
        var absent = Phase1.Scenarios.Any(s => s.DoesNotFire.Contains(rule.Id));
        Assert.True(
            Phase1.Scenarios.Any(s => s.Fires.Contains(rule.Id)), $"no scenario says that {rule.Id} fires");
        Assert.True(absent || rule.Id == NeverAbsent, $"no scenario says that {rule.Id} does not fire");
    });
}
