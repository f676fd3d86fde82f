using PbrEngine.Domain.Outcomes;
using PbrEngine.Engine.Evaluating;
using PbrEngine.Engine.RuleSets;
using PbrEngine.Rules.Tracing;

namespace PbrEngine.RuleSets.Tests.Scenarios;

/// <summary>What a rule set makes of a scenario, and in what it differs from what was agreed.</summary>
internal sealed class ScenarioRun
{
    private readonly Scenario _scenario;
    private readonly FamilyVerdict _verdict;

    internal ScenarioRun(RuleSet ruleSet, Scenario scenario)
    {
        _scenario = scenario;
        var context = scenario.Run.Under(ruleSet.Parameters.With(scenario.Parameters)).Build();
        _verdict = new EvaluateFamilies(ruleSet, context).Evaluate(scenario.Family, TraceOptions.On);
    }

    internal IReadOnlyList<string> Fired =>
        [.. _verdict.Trace.Where(t => t.Outcome == RuleOutcome.Fired).Select(t => t.RuleName)];

    internal IReadOnlyList<string> Differences()
    {
        var found = new List<string>();
        var eligible = _verdict.Eligible.ToString().ToUpperInvariant();
        if (eligible != _scenario.Eligible)
            found.Add($"eligible: expected {_scenario.Eligible}, got {eligible}");
        var results = _verdict.Outcomes.Select(Line).ToList();
        found.AddRange(_scenario.Results.Except(results, StringComparer.Ordinal).Select(line => $"expected {line}"));
        found.AddRange(results.Except(_scenario.Results, StringComparer.Ordinal).Select(line => $"     got {line}"));
        found.AddRange(_scenario.Fires.Except(Fired, StringComparer.Ordinal).Select(id => $"{id} did not fire"));
        found.AddRange(_scenario.DoesNotFire.Intersect(Fired, StringComparer.Ordinal).Select(id => $"{id} fired"));
        return found;
    }

    private static string Line(Outcome outcome) => FormattableString
        .Invariant($"{outcome.Result}: {outcome.State.Code()} {outcome.AmountPence} {Reasons(outcome)}")
        .TrimEnd();

    private static string Reasons(Outcome outcome) => string.Join(' ', outcome.Reasons);
}
