using PbrEngine.RuleSets.Tests.Scenarios;

namespace PbrEngine.RuleSets.Tests;

/// <summary>Runs every scenario of Supporting Families through the engine with the rule set as shipped.</summary>
public sealed class SupportingFamiliesScenariosTests
{
    public static TheoryData<string> Names => [.. SupportingFamilies.Scenarios.Select(s => s.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Scenario_AsAgreed_ComesOut(string name)
    {
        var scenario = SupportingFamilies.Scenarios.Single(s => s.Name == name);
        var differences = new ScenarioRun(SupportingFamilies.RuleSet, scenario).Differences();
        Assert.True(differences.Count == 0, $"{scenario.File}: {name}\n{string.Join('\n', differences)}");
    }

    [Fact]
    public void Scenarios_Names_AreUniqueSentences()
    {
        Assert.True(SupportingFamilies.Scenarios.Count >= 90, $"{SupportingFamilies.Scenarios.Count} scenarios");
        Assert.Equal(SupportingFamilies.Scenarios.Count, SupportingFamilies.Scenarios.DistinctBy(s => s.Name).Count());
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

    [Fact]
    public void Scenarios_RulesTheyName_Exist()
    {
        var ids = SupportingFamilies.RuleSet.Rules.Select(r => r.Id).ToHashSet(StringComparer.Ordinal);
        Assert.All(
            SupportingFamilies.Scenarios,
            s => Assert.Subset(ids, s.Fires.Concat(s.DoesNotFire).ToHashSet(StringComparer.Ordinal)));
    }
}
