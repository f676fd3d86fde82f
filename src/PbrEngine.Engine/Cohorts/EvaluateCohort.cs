using PbrEngine.Domain.Parameters;
using PbrEngine.Engine.Evaluating;

namespace PbrEngine.Engine.Cohorts;

/// <summary>
/// Evaluates a cohort with the run's own measures and rules, under its parameters and under other values of some, in
/// parallel; what is kept of a family is what was concluded of it.
/// </summary>
public static class EvaluateCohort
{
    /// <summary>The cohort as it is and under each change, which is other values of parameters by id.</summary>
    /// <param name="cohort">The cohort.</param>
    /// <param name="changes">Other values, for every day; an empty one changes nothing.</param>
    /// <param name="cancellation">Stops the work.</param>
    public static CohortAnswers Under(
        PublishedCohort cohort,
        IReadOnlyList<IReadOnlyDictionary<string, DatedValue>> changes,
        CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(cohort);
        ArgumentNullException.ThrowIfNull(changes);
        var ids = changes.Select(c => c.Keys).ToList();
        var changed = changes.Select(c => Changed(cohort, c)).ToList();
        var answers = new FamilyAnswer[1 + changes.Count][];
        for (var i = 0; i < answers.Length; i++)
            answers[i] = new FamilyAnswer[cohort.Families.Count];
        Parallel.For(
            0,
            cohort.Families.Count,
            new ParallelOptions
            {
                CancellationToken = cancellation,
                MaxDegreeOfParallelism = Environment.ProcessorCount,
            },
            () => new FamilyVariants(cohort, ids, changed),
            (family, _, variants) =>
            {
                var concluded = variants.Answers(cohort.Families[family]);
                for (var i = 0; i < concluded.Length; i++)
                    answers[i][family] = concluded[i];
                return variants;
            },
            _ => { });
        return new(answers[0], answers[1..]);
    }

    /// <summary>What the cohort's families are evaluated with as they are.</summary>
    internal static EvaluationContext Context(PublishedCohort cohort) =>
        Context(cohort, cohort.RuleSet.Parameters.On(cohort.AsAt));

    /// <summary>What the cohort's families are evaluated with under some parameters.</summary>
    internal static EvaluationContext Context(PublishedCohort cohort, ParametersOn parameters) =>
        new(cohort.AsAt, cohort.Coverage(parameters), parameters);

    private static EvaluateFamilies Changed(
        PublishedCohort cohort, IReadOnlyDictionary<string, DatedValue> values) =>
        new(cohort.RuleSet, Context(cohort, cohort.RuleSet.Parameters.With(values).On(cohort.AsAt)));
}
