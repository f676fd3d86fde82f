using PbrEngine.Domain.Parameters;
using PbrEngine.Engine.Evaluating;
using PbrEngine.Rules.Tracing;

namespace PbrEngine.Engine.Cohorts;

/// <summary>
/// Evaluates a cohort with the run's own measures and rules, under its parameters or other values of some, in parallel;
/// what is kept of a family is what was concluded of it.
/// </summary>
public static class EvaluateCohort
{
    /// <summary>No other value of any parameter.</summary>
    public static IReadOnlyDictionary<string, DatedValue> Unchanged { get; } = new Dictionary<string, DatedValue>();

    /// <summary>One answer a family, in the order of the families.</summary>
    /// <param name="cohort">The cohort.</param>
    /// <param name="values">Other values of parameters, by id, for every day.</param>
    /// <param name="cancellation">Stops the work.</param>
    public static IReadOnlyList<FamilyAnswer> Under(
        PublishedCohort cohort, IReadOnlyDictionary<string, DatedValue> values, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(cohort);
        var evaluate = new EvaluateFamilies(cohort.RuleSet, Context(cohort, values));
        var answers = new FamilyAnswer[cohort.Families.Count];
        Parallel.For(
            0,
            answers.Length,
            new ParallelOptions
            {
                CancellationToken = cancellation,
                MaxDegreeOfParallelism = Environment.ProcessorCount,
            },
            i => answers[i] = FamilyAnswer.Of(evaluate.Evaluate(cohort.Families[i], TraceOptions.Off)));
        return answers;
    }

    /// <summary>What the cohort's families are evaluated with under other values of some parameters.</summary>
    internal static EvaluationContext Context(
        PublishedCohort cohort, IReadOnlyDictionary<string, DatedValue> values)
    {
        var parameters = cohort.RuleSet.Parameters.With(values).On(cohort.AsAt);
        return new(cohort.AsAt, cohort.Coverage(parameters), parameters);
    }
}
