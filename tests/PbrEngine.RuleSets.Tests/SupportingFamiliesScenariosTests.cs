namespace PbrEngine.RuleSets.Tests;

/// <summary>Runs every scenario of Supporting Families through the engine with the rule set as shipped.</summary>
public sealed class SupportingFamiliesScenariosTests
{
    public static TheoryData<string> Names => [.. SupportingFamilies.Scenarios.Select(s => s.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Scenario_AsAgreed_ComesOut(string name)
    {
        var run = SupportingFamilies.Check.Runs.Single(r => r.Scenario.Name == name);
        Assert.True(run.IsAsAgreed, $"{run.Scenario.File}: {name}\n{string.Join('\n', run.Differences)}");
    }

    /// <summary>No fault, no contradiction, and no parameter that nobody reads.</summary>
    [Fact]
    public void RuleSet_Check_FindsNothing() => Assert.Empty(SupportingFamilies.Check.Faults);

    [Fact]
    public void Scenarios_Names_AreSentences()
    {
        Assert.True(SupportingFamilies.Scenarios.Count >= 90, $"{SupportingFamilies.Scenarios.Count} scenarios");
        Assert.All(SupportingFamilies.Scenarios, s => Assert.Matches("^[A-Z].* .* .*[a-z0-9]$", s.Name));
        Assert.All(SupportingFamilies.Scenarios, s => Assert.Single(s.Results));
    }

    [Fact]
    public void Rules_EveryOne_IsSeenToFireAndToBeAbsent() => Assert.All(SupportingFamilies.RuleSet.Rules, rule =>
    {
        var scenarios = SupportingFamilies.Scenarios;
        Assert.True(scenarios.Any(s => s.Fires.Contains(rule.Id)), $"no scenario says that {rule.Id} fires");
        Assert.True(scenarios.Any(s => s.DoesNotFire.Contains(rule.Id)), $"none says that {rule.Id} does not fire");
    });
}
