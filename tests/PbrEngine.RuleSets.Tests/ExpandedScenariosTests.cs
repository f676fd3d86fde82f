using PbrEngine.RuleSets.Tests.Scenarios;

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
        var scenario = Expanded.Scenarios.Single(s => s.Name == name);
        var differences = new ScenarioRun(Expanded.RuleSet, scenario).Differences();
        Assert.True(differences.Count == 0, $"{scenario.File}: {name}\n{string.Join('\n', differences)}");
    }

    [Fact]
    public void Scenarios_Names_AreUniqueSentences()
    {
        Assert.True(Expanded.Scenarios.Count >= 40, $"{Expanded.Scenarios.Count} scenarios");
        Assert.Equal(Expanded.Scenarios.Count, Expanded.Scenarios.DistinctBy(s => s.Name).Count());
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

    [Fact]
    public void Scenarios_RulesTheyName_Exist()
    {
        var ids = Expanded.RuleSet.Rules.Select(r => r.Id).ToHashSet(StringComparer.Ordinal);
        Assert.All(Expanded.Scenarios, s => Assert.Subset(ids, s.Fires.Concat(s.DoesNotFire).ToHashSet(StringComparer.Ordinal)));
    }
}
