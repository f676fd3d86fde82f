namespace PbrEngine.RuleSets.Tests;

/// <summary>Runs every scenario of the skills programme through the engine with the rule set as shipped.</summary>
public sealed class SkillsScenariosTests
{
    public static TheoryData<string> Names => [.. Skills.Check.Scenarios.Select(s => s.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Scenario_AsAgreed_ComesOut(string name)
    {
        var run = Skills.Check.Runs.Single(r => r.Scenario.Name == name);
        Assert.True(run.IsAsAgreed, $"{run.Scenario.File}: {name}\n{string.Join('\n', run.Differences)}");
    }

    [Fact]
    public void RuleSet_Check_FindsNothing() => Assert.Empty(Skills.Check.Faults);

    [Fact]
    public void Scenarios_Names_AreSentences()
    {
        Assert.True(Skills.Check.Scenarios.Count >= 25, $"{Skills.Check.Scenarios.Count} scenarios");
        Assert.All(Skills.Check.Scenarios, s => Assert.Matches("^[A-Z].* .* .*[a-z0-9]$", s.Name));
        Assert.All(Skills.Check.Scenarios, s => Assert.Equal(2, s.Results.Count));
    }

    [Fact]
    public void Rules_EveryOne_IsSeenToFireAndToBeAbsent() => Assert.All(Skills.Check.RuleSet!.Rules, rule =>
    {
        Assert.True(
            Skills.Check.Scenarios.Any(s => s.Fires.Contains(rule.Id)), $"no scenario says that {rule.Id} fires");
        Assert.True(
            Skills.Check.Scenarios.Any(s => s.DoesNotFire.Contains(rule.Id)),
            $"no scenario says that {rule.Id} does not fire");
    });
}
