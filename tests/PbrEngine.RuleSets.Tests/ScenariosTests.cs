namespace PbrEngine.RuleSets.Tests;

/// <summary>Runs every scenario of every programme through the engine with the rule sets as shipped.</summary>
public sealed class ScenariosTests
{
    /// <summary>
    /// The rule that turns objections into an outcome is never absent where every family has a result with one: of the
    /// expanded programme, because sustained progress and employment never both pay; of phase 1, because employment is
    /// barred by the step that pays progress to work, and blocks it when it pays.
    /// </summary>
    private static readonly string[] NeverAbsent = ["EXP-GEN-09", "P1-GEN-09"];

    public static TheoryData<string> Versions => Shipped.Names;

    public static TheoryData<string, string> Scenarios
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var ruleSet in Shipped.All)
            {
                foreach (var scenario in ruleSet.Scenarios)
                    data.Add(ruleSet.Name, scenario.Name);
            }
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Scenarios))]
    public void Scenario_AsAgreed_ComesOut(string version, string name)
    {
        var run = Shipped.Of(version).Check.Runs.Single(r => r.Scenario.Name == name);
        Assert.True(run.IsAsAgreed, $"{run.Scenario.File}: {name}\n{string.Join('\n', run.Differences)}");
    }

    /// <summary>No fault, no contradiction, and no parameter that nobody reads.</summary>
    [Theory]
    [MemberData(nameof(Versions))]
    public void RuleSet_Check_FindsNothing(string version) => Assert.Empty(Shipped.Of(version).Check.Faults);

    [Theory]
    [InlineData("expanded/v2015-04", 40, 3)]
    [InlineData("phase1/v2012-04", 130, 3)]
    [InlineData("skills/v2013-04", 25, 2)]
    [InlineData("supporting-families/v2022-10", 90, 1)]
    public void Scenarios_Names_AreSentences(string version, int least, int results)
    {
        var scenarios = Shipped.Of(version).Scenarios;
        Assert.True(scenarios.Count >= least, $"{scenarios.Count} scenarios");
        Assert.All(scenarios, s => Assert.Matches("^[A-Z].* .* .*[A-Za-z0-9]$", s.Name));
        Assert.All(scenarios, s => Assert.Equal(results, s.Results.Count));
    }

    [Theory]
    [MemberData(nameof(Versions))]
    public void Rules_EveryOne_IsSeenToFireAndToBeAbsent(string version) =>
        Assert.All(Shipped.Of(version).RuleSet.Rules, rule =>
        {
            var fires = Shipped.Of(version).Scenarios.Count(s => s.Fires.Contains(rule.Id));
            var absent = Shipped.Of(version).Scenarios.Count(s => s.DoesNotFire.Contains(rule.Id));
            Assert.True(fires >= 1, $"no scenario says that {rule.Id} fires");
            Assert.True(
                absent >= 1 || NeverAbsent.Contains(rule.Id), $"no scenario says that {rule.Id} does not fire");
            Assert.True(fires + absent >= 2, $"{rule.Id} is in one scenario only");
        });
}
