using PbrEngine.Domain.Outcomes;
using PbrEngine.Engine.Evaluating;
using PbrEngine.Engine.Imports;
using PbrEngine.Engine.Linking;
using PbrEngine.Engine.Loading;
using PbrEngine.Engine.RuleSets;
using PbrEngine.Engine.Running;

namespace PbrEngine.Engine.WhatIf;

/// <summary>
/// Reads the cohort of a published run: the rows of the deliveries that the run saw, its persons, and its results.
/// </summary>
public sealed class CohortLoader(
    IDeliveryStore deliveries, IPersonStore persons, IRunStore runs, IReadOnlyList<RuleSet> ruleSets)
{
    /// <summary>The cohorts of the programmes, in order of programme.</summary>
    /// <param name="attempt">The published attempt.</param>
    /// <param name="families">Its families, as it stored them.</param>
    /// <param name="results">Its results, as it stored them.</param>
    /// <param name="used">The rule sets whose families are wanted.</param>
    public IReadOnlyList<PublishedCohort> Load(
        RunAttempt attempt,
        IReadOnlyList<FamilyRow> families,
        IReadOnlyList<ResultRow> results,
        IReadOnlyList<RuleSet> used)
    {
        ArgumentNullException.ThrowIfNull(attempt);
        var facts = new RunFacts(deliveries, attempt.AsAt, Seen(attempt));
        var personOf = persons.Persons(attempt.Id);
        var loaded = facts.Families(facts.Persons(), (feed, reference) => personOf[(feed, reference)])
            .ToDictionary(f => f.Family.FamilyRef, StringComparer.Ordinal);
        var outcomes = results.ToLookup(r => r.Outcome.FamilyRef, r => r.Outcome, StringComparer.Ordinal);
        return [.. used.OrderBy(r => r.Programme, StringComparer.Ordinal).Select(Of)];

        PublishedCohort Of(RuleSet ruleSet)
        {
            var all = families.Where(f => f.RuleSet == ruleSet.Name).ToLookup(f => loaded.ContainsKey(f.FamilyRef));
            var own = all[true].ToList();
            return new()
            {
                RuleSet = ruleSet,
                StoredHash = own.Select(f => f.RuleSetHash).FirstOrDefault(ruleSet.Hash),
                AsAt = attempt.AsAt,
                Families = [.. own.Select(f => loaded[f.FamilyRef])],
                Published =
                [
                    .. own.Select(f => new FamilyAnswer(f.FamilyRef, Eligible(f), [.. outcomes[f.FamilyRef]])),
                ],
                Missing = [.. all[false].Select(f => f.FamilyRef)],
                Coverage = facts.Extracts.Coverage,
            };
        }
    }

    // A delivery that came after the run isn't the run's. Where that can't be told, today's stand: the comparison with
    // the published results, which comes first, shows whether that matters.
    private IEnumerable<Delivery> Seen(RunAttempt attempt)
    {
        var now = deliveries.List();
        var hash = runs.InputHash(attempt.Id, RunSteps.Evaluate);
        return (hash is null ? null : RunInput.Seen(now, attempt.AsAt, ruleSets, hash)) ?? now;
    }

    private static Answer Eligible(FamilyRow family) => family.Eligible switch
    {
        "Y" => Answer.Yes,
        "N" => Answer.No,
        _ => Answer.Unknown,
    };
}
