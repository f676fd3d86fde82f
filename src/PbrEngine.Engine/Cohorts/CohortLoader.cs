using PbrEngine.Domain.Outcomes;
using PbrEngine.Engine.Evaluating;
using PbrEngine.Engine.RuleSets;
using PbrEngine.Engine.Running;

namespace PbrEngine.Engine.Cohorts;

/// <summary>
/// Reads the cohorts of a published run: the rows of the deliveries that the run saw, its persons, and its results.
/// </summary>
/// <param name="sources">Where they are read from.</param>
/// <param name="attempt">The run.</param>
/// <param name="sameAs">
/// Persons that are taken for another one, to see what would be concluded then; null for the run's own persons.
/// </param>
public sealed class CohortLoader(
    CohortSources sources, RunAttempt attempt, IReadOnlyDictionary<string, string>? sameAs = null)
{
    private readonly Lazy<IReadOnlyList<FamilyRow>> _families = new(() => sources.Outcomes.Families(attempt.Id));

    /// <summary>The versions that the run used, of one programme or of all, in order of name.</summary>
    public (IReadOnlyList<RuleSet> RuleSets, CohortRefusal? Refusal) RuleSets(string? programme)
    {
        var used = new List<RuleSet>();
        foreach (var name in _families.Value.Select(f => f.RuleSet).Distinct().Order(StringComparer.Ordinal))
        {
            if (sources.RuleSets.FirstOrDefault(r => r.Name == name) is not { } installed)
                return ([], CohortRefusal.NotInstalled(name));
            used.Add(installed);
        }
        var wanted = used.FindAll(r => programme is null || r.Programme == programme);
        return wanted.Count == 0 && programme is not null
            ? ([], CohortRefusal.UnknownProgramme(programme, used.Select(r => r.Programme)))
            : (wanted, null);
    }

    /// <summary>The cohorts of the versions, in their order.</summary>
    public IReadOnlyList<PublishedCohort> Load(IReadOnlyList<RuleSet> ruleSets)
    {
        ArgumentNullException.ThrowIfNull(ruleSets);
        var facts = PublishedFacts.Of(sources, attempt);
        var personOf = sources.Persons.Persons(attempt.Id);
        var subjects = facts.Subjects(facts.Persons(), (feed, reference) => Taken(personOf[(feed, reference)]));
        var outcomes = sources.Outcomes.Results(attempt.Id)
            .ToLookup(r => r.Outcome.FamilyRef, r => r.Outcome, StringComparer.Ordinal);
        return [.. ruleSets.Select(Of)];

        PublishedCohort Of(RuleSet ruleSet)
        {
            var loaded = subjects.Of(ruleSet).ToDictionary(f => f.Family.FamilyRef, StringComparer.Ordinal);
            var all = _families.Value
                .Where(f => f.RuleSet == ruleSet.Name)
                .ToLookup(f => loaded.ContainsKey(f.FamilyRef));
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
                Coverage = parameters => facts.Extracts.Coverage(sources.Feeds, parameters),
            };
        }
    }

    private string Taken(string person) => sameAs?.GetValueOrDefault(person) ?? person;

    private static Answer Eligible(FamilyRow family) => family.Eligible switch
    {
        "Y" => Answer.Yes,
        "N" => Answer.No,
        _ => Answer.Unknown,
    };
}
