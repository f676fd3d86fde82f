using System.Text.RegularExpressions;
using PbrEngine.Engine.RuleSets.Scenarios;
using PbrEngine.Rules.Tracing;
using PbrEngine.TestKit.Explaining;

namespace PbrEngine.RuleSets.Tests.Explaining;

/// <summary>
/// Every scenario of every programme, explained: a coordinator reads sentences, never a code, the name of a parameter
/// or a type of the program.
/// </summary>
public sealed partial class ScenarioStoriesTests
{
    public static TheoryData<string> Programmes => Shipped.Names;

    [Theory]
    [MemberData(nameof(Programmes))]
    public void Lines_OfEveryScenario_AreSentencesWithoutCodes(string name)
    {
        foreach (var (scenario, told) in Explained(name))
        {
            foreach (var line in told.Lines())
            {
                Assert.True(line.EndsWith('.'), $"{scenario.Name}: no sentence: {line}");
                Assert.True(!Raw().IsMatch(line), $"{scenario.Name}: {Raw().Match(line).Value} in: {line}");
                Assert.True(line.IndexOfAny(['{', '}', '[', ']']) < 0, $"{scenario.Name}: a gap is left: {line}");
            }
        }
    }

    /// <summary>So that the sentences above are those of every rule, both when it fired and when it didn't.</summary>
    [Theory]
    [MemberData(nameof(Programmes))]
    public void Rules_OfEveryScenario_AreToldBothWays(string name)
    {
        var told = Explained(name).SelectMany(t => t.Told.Rules).ToLookup(r => r.RuleId, r => r.Outcome);
        var fired = nameof(RuleOutcome.Fired);
        Assert.All(Shipped.Of(name).RuleSet.Rules, rule => Assert.Contains(fired, told[rule.Id]));
        // What turns objections into an outcome is absent only where every result pays.
        Assert.All(
            Shipped.Of(name).RuleSet.Rules.Where(r => !r.Id.EndsWith("GEN-09", StringComparison.Ordinal)),
            rule => Assert.Contains(told[rule.Id], outcome => outcome != fired));
    }

    [Theory]
    [InlineData("the rule SKL-MSR-01 of it.", "SKL-MSR-01")]
    [InlineData("it is TOO_FEW_WEEKS.", "TOO_FEW_WEEKS")]
    [InlineData("the measure sustained_start.", "sustained_start")]
    [InlineData("2 (parameter eligibility.problems_min).", "eligibility.problems_min")]
    [InlineData("state NotMet.", "NotMet")]
    [InlineData("for ApprenticeStanding.", "ApprenticeStanding")]
    [InlineData("It was NOTYET.", "NOTYET")]
    [InlineData("DWP was asked; 5.1 is open, 9.95 % of it.", "")]
    public void Raw_Code_IsSeen(string line, string code) => Assert.Equal(code, Raw().Match(line).Value);

    // Each scenario is explained once, for both tests.
    private static readonly Dictionary<string, Lazy<IReadOnlyList<(Scenario Scenario, Told Told)>>> Stories =
        Shipped.All.ToDictionary(
            shipped => shipped.Name,
            shipped => new Lazy<IReadOnlyList<(Scenario Scenario, Told Told)>>(() => [.. Explain(shipped)]),
            StringComparer.Ordinal);

    private static IReadOnlyList<(Scenario Scenario, Told Told)> Explained(string name) => Stories[name].Value;

    private static IEnumerable<(Scenario Scenario, Told Told)> Explain(ShippedRuleSet shipped) =>
        from scenario in shipped.Scenarios
        let stage = ScenarioRun.Stage(shipped.RuleSet, scenario)
        select (scenario, Told.By(shipped.RuleSet, stage.Subject, stage.Context));

    // A rule's id, a code in capitals, words joined by underscores or points, a name with a capital inside.
    [GeneratedRegex(
        @"\b[A-Z0-9]+-[A-Z]{3}-\d\d\b|\b(?!DWP\b|JSA\b|ESA\b|SDA\b)[A-Z][A-Z_]{2,}\b|\b\w+_\w+(\.\w+)*\b"
        + @"|\b[a-z]+\.[a-z_.]+\b|\b[A-Z]?[a-z]+[A-Z]\w*\b",
        RegexOptions.ExplicitCapture,
        1000)]
    private static partial Regex Raw();
}
