using PbrEngine.Engine.Running;

namespace PbrEngine.Engine.Cohorts;

/// <summary>What the published run would have concluded, had some persons been one. It writes nothing.</summary>
public sealed class IfOnePerson(CohortSources sources)
{
    /// <summary>
    /// The families' answers; a family is left out where it can't be told, as when the program carries other rules
    /// than the run was made with.
    /// </summary>
    /// <param name="published">The run.</param>
    /// <param name="sameAs">The person for whom each of these is taken.</param>
    /// <param name="families">The families to evaluate.</param>
    public IReadOnlyList<FamilyAnswer> Answers(
        RunAttempt published, IReadOnlyDictionary<string, string> sameAs, IReadOnlySet<string> families)
    {
        ArgumentNullException.ThrowIfNull(families);
        var loader = new CohortLoader(sources, published, sameAs);
        var (ruleSets, refusal) = loader.RuleSets(programme: null);
        return refusal is not null
            ? []
            : [.. loader.Load(ruleSets).Where(c => c.HasTheRunsRules).SelectMany(c => Evaluated(c, families))];
    }

    private static IReadOnlyList<FamilyAnswer> Evaluated(PublishedCohort cohort, IReadOnlySet<string> families)
    {
        var wanted = cohort with
        {
            Families = [.. cohort.Families.Where(f => families.Contains(f.Family.FamilyRef))],
            Published = [.. cohort.Published.Where(f => families.Contains(f.FamilyRef))],
        };
        return EvaluateCohort.Under(wanted, [], CancellationToken.None).Unchanged;
    }
}
