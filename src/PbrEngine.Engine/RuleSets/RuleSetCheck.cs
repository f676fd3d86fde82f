using PbrEngine.Engine.RuleSets.Scenarios;
using PbrEngine.Engine.RuleSets.Sources;

namespace PbrEngine.Engine.RuleSets;

/// <summary>Everything that can be known of a version before it runs: sources, rules and scenarios together.</summary>
public sealed record RuleSetCheck
{
    /// <summary>The version's sources.</summary>
    public required RuleSetSource Source { get; init; }

    /// <summary>The rule set; null when it has a fault.</summary>
    public required RuleSet? RuleSet { get; init; }

    /// <summary>Its scenarios.</summary>
    public required IReadOnlyList<Scenario> Scenarios { get; init; }

    /// <summary>What came of each scenario.</summary>
    public required IReadOnlyList<ScenarioRun> Runs { get; init; }

    /// <summary>Every fault and warning.</summary>
    public required IReadOnlyList<RuleSetFault> Faults { get; init; }

    /// <summary>Whether nothing is wrong and every scenario comes out as agreed.</summary>
    public bool IsSound => Faults.All(f => f.IsWarning) && Runs.All(r => r.IsAsAgreed);

    /// <summary>Checks a version.</summary>
    public static RuleSetCheck Of(RuleSetSource source)
    {
        var faults = new List<RuleSetFault>();
        var ruleSet = RuleSetReader.Read(source, faults);
        var scenarios = ScenarioReader.Read(source, faults);
        IReadOnlyList<ScenarioRun> runs = [];
        if (ruleSet is not null)
        {
            ScenarioChecks.Check(scenarios, ruleSet.Rules, faults);
            var rehearsal = Rehearsal.Of(ruleSet, scenarios);
            faults.AddRange(rehearsal.Faults);
            runs = rehearsal.Runs;
        }
        return new() { Source = source, RuleSet = ruleSet, Scenarios = scenarios, Runs = runs, Faults = faults };
    }
}
