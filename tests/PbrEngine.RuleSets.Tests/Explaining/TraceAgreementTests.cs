using PbrEngine.Domain.Outcomes;
using PbrEngine.Engine.RuleSets;
using PbrEngine.Rules.Tracing;
using PbrEngine.TestKit.Explaining;

namespace PbrEngine.RuleSets.Tests.Explaining;

/// <summary>
/// The stored trace of generated families says of each result what the outcome says: who concluded it, from what, and
/// why the other rules did not. The families are drawn from a fixed seed, which is in the message of a failure.
/// </summary>
public sealed class TraceAgreementTests
{
    private const int Seed = 20261031;
    private const int Families = 400;
    private const int BytesMax = 2048;

    private static readonly RuleSet[] RuleSets =
        [Shipped.Expanded.RuleSet, Shipped.Phase1.RuleSet, Shipped.SupportingFamilies.RuleSet];

    public static TheoryData<string> Programmes => new("expanded", "phase1", "supporting-families");

    [Theory]
    [MemberData(nameof(Programmes))]
    public void Trace_GeneratedFamilies_SaysWhatTheOutcomesSay(string programme)
    {
        var ruleSet = RuleSets.Single(r => r.Programme == programme);
        var random = new Random(Seed);
        var states = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < Families; i++)
        {
            var told = Told.By(
                ruleSet,
                RandomFamily.Draw(random, $"F{i}", programme),
                RandomFamily.DrawRun(random).Under(ruleSet.Parameters).Build());
            var where = $"seed {Seed}, family {i} of {programme}";
            var bytes = told.Verdict.StoredTrace.Length;
            Assert.True(bytes <= BytesMax, $"{where}: {bytes} bytes");
            foreach (var outcome in told.Verdict.Outcomes)
            {
                AssertConcluded(told, outcome, where);
                AssertTold(told, outcome, where);
                states.Add($"{outcome.Result} {outcome.State}");
            }
            AssertEveryRuleIsAccountedFor(told, ruleSet, where);
        }
        Assert.True(states.Count >= 3, $"seed {Seed}: the families are too much alike: {string.Join(", ", states)}");
    }

    // The same fact that became the row of results.csv was concluded by a rule that fired.
    private static void AssertConcluded(Told told, Outcome outcome, string where)
    {
        var cited = outcome.Cite();
        Assert.True(IsConcluded(told, cited.Key, cited.Values), $"{where}: no rule concluded {cited}");
        if (outcome.State == ResultState.Payable)
        {
            var rule = told.Rules.Single(r => r.RuleId == outcome.RuleId);
            Assert.True(rule.Firings.Any(f => f.Concluded.Contains(cited)), $"{where}: not {rule.RuleId}'s");
        }
        foreach (var reason in outcome.Reasons)
        {
            var objection = $"objection:{outcome.Result}:{reason}";
            Assert.True(IsConcluded(told, objection, null), $"{where}: no rule concluded {objection}");
        }
    }

    private static bool IsConcluded(Told told, string key, string? values) => told.Rules
        .Where(r => r.Outcome == nameof(RuleOutcome.Fired))
        .SelectMany(r => r.Firings)
        .SelectMany(f => f.Concluded)
        .Any(f => f.Key == key && (values is null || f.Values == values));

    // Whatever there is to say ends as a sentence, without a gap or a clause left over.
    private static void AssertTold(Told told, Outcome outcome, string where)
    {
        foreach (var line in told.Result(outcome.Result).Split('\n'))
        {
            Assert.True(line.EndsWith('.') && line.IndexOfAny(['{', '}', '[', ']']) < 0, $"{where}: {line}");
            Assert.DoesNotContain("  ", line.TrimStart(), StringComparison.Ordinal);
        }
    }

    private static void AssertEveryRuleIsAccountedFor(Told told, RuleSet ruleSet, string where)
    {
        Assert.Equal(ruleSet.Rules.Select(r => r.Id), told.Rules.Select(r => r.RuleId));
        foreach (var rule in told.Rules)
        {
            Assert.True(
                (rule.Outcome == nameof(RuleOutcome.Fired)) == (rule.Failure is null && rule.Firings.Count > 0),
                $"{where}: {rule.RuleId} is {rule.Outcome}");
            Assert.True(rule.Failure is null || rule.Failure.Text.Length > 0, $"{where}: {rule.RuleId} has no text");
            Assert.EndsWith(".", rule.Words, StringComparison.Ordinal);
        }
    }
}
