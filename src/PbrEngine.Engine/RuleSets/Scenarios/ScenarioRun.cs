using PbrEngine.Domain.Extracts;
using PbrEngine.Domain.Facts;
using PbrEngine.Domain.Outcomes;
using PbrEngine.Domain.Parameters;
using PbrEngine.Engine.Evaluating;
using PbrEngine.Engine.Explaining.Words;
using PbrEngine.Engine.Imports;
using PbrEngine.Engine.Loading;
using PbrEngine.Rules.Tracing;

namespace PbrEngine.Engine.RuleSets.Scenarios;

/// <summary>What a rule set makes of a scenario, and in what it differs from what was agreed.</summary>
public sealed record ScenarioRun
{
    /// <summary>The scenario.</summary>
    public required Scenario Scenario { get; init; }

    /// <summary>Rules that took part.</summary>
    public required IReadOnlyList<string> Fired { get; init; }

    /// <summary>What was expected and what came out, where they differ; none when it is as agreed.</summary>
    public required IReadOnlyList<string> Differences { get; init; }

    /// <summary>What an explanation of it would have no words for.</summary>
    internal IReadOnlyList<MissingWord> Missing { get; init; } = [];

    /// <summary>Whether everything came out as agreed.</summary>
    public bool IsAsAgreed => Differences.Count == 0;

    /// <summary>Evaluates the scenario's family as a night would.</summary>
    /// <param name="ruleSet">The rules.</param>
    /// <param name="scenario">The scenario.</param>
    /// <param name="readings">Takes note of the parameters that are read; null to let a missing one throw.</param>
    public static ScenarioRun Of(RuleSet ruleSet, Scenario scenario, ParameterReadings? readings = null)
    {
        ArgumentNullException.ThrowIfNull(ruleSet);
        ArgumentNullException.ThrowIfNull(scenario);
        var (subject, context) = Stage(ruleSet, scenario, readings);
        var verdict = new EvaluateFamilies(ruleSet, context).Evaluate(subject, TraceOptions.On);
        IReadOnlyList<string> fired =
            [.. verdict.Trace.Where(t => t.Outcome == RuleOutcome.Fired).Select(t => t.RuleName)];
        return new()
        {
            Scenario = scenario,
            Fired = fired,
            Differences = Compare(scenario, verdict, fired),
            Missing = MissingWords.Of(
                ruleSet.Words, verdict, code => ruleSet.Parameters.Find("need." + code) is not null),
        };
    }

    /// <summary>Whom a scenario is about, and what a night of its day knows.</summary>
    /// <inheritdoc cref="Of" path="/param"/>
    public static (FamilyFacts Subject, EvaluationContext Context) Stage(
        RuleSet ruleSet, Scenario scenario, ParameterReadings? readings = null)
    {
        ArgumentNullException.ThrowIfNull(ruleSet);
        ArgumentNullException.ThrowIfNull(scenario);
        var stated = ruleSet.Parameters.With(scenario.Parameters);
        var parameters = readings is null ? stated.On(scenario.AsAt) : stated.On(scenario.AsAt, readings);
        var extracts = new DeliveredExtracts(Deliveries(scenario), scenario.AsAt);
        var coverage = extracts.Coverage(FeedCatalogue.BuiltIn.With(ruleSet.Feeds), parameters);
        return (Subject(ruleSet, scenario), new(scenario.AsAt, coverage, parameters));
    }

    private static FamilyFacts Subject(RuleSet ruleSet, Scenario scenario) => ruleSet.Subjects is { } source
        ? scenario.Rows.Form(ruleSet.Programme, source)
        : scenario.Family with { Family = scenario.Family.Family with { Programme = ruleSet.Programme } };

    private static List<string> Compare(Scenario scenario, FamilyVerdict verdict, IReadOnlyList<string> fired)
    {
        var found = new List<string>();
        var eligible = verdict.Eligible.ToString().ToUpperInvariant();
        if (eligible != scenario.Eligible)
            found.Add($"eligible: expected {scenario.Eligible}, got {eligible}");
        var results = verdict.Outcomes.Select(Line).ToList();
        found.AddRange(scenario.Results.Except(results, StringComparer.Ordinal).Select(line => $"expected {line}"));
        found.AddRange(results.Except(scenario.Results, StringComparer.Ordinal).Select(line => $"     got {line}"));
        found.AddRange(scenario.Fires.Except(fired, StringComparer.Ordinal).Select(id => $"{id} did not fire"));
        found.AddRange(scenario.DoesNotFire.Intersect(fired, StringComparer.Ordinal).Select(id => $"{id} fired"));
        return found;
    }

    /// <summary>The feeds as deliveries of the day of the run, so that coverage is read as a night reads it.</summary>
    private static IEnumerable<Delivery> Deliveries(Scenario scenario) =>
        from feed in scenario.Coverage
        from span in feed.Value
        select new Delivery
        {
            Id = 0,
            Folder = "",
            Fingerprint = "",
            State = DeliveryState.Loaded,
            Files = [],
            Manifest = new()
            {
                Feed = feed.Key,
                Supplier = "",
                ExtractOn = scenario.AsAt,
                Coverage = span,
                Area = "",
                AgreementId = "",
                Purposes = ["support"],
                Files = [],
            },
        };

    private static string Line(Outcome outcome) => FormattableString
        .Invariant($"{outcome.Result}: {outcome.State.Code()} {outcome.AmountPence} {Reasons(outcome)}")
        .TrimEnd();

    private static string Reasons(Outcome outcome) => string.Join(' ', outcome.Reasons);
}
