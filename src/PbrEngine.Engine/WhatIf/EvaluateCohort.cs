using PbrEngine.Engine.Evaluating;
using PbrEngine.Rules.Tracing;

namespace PbrEngine.Engine.WhatIf;

/// <summary>
/// Evaluates a cohort with the run's own measures and rules, under its parameters or changed ones, in parallel; what
/// is kept of a family is what was concluded of it.
/// </summary>
public static class EvaluateCohort
{
    /// <summary>One answer a family, in the order of the families.</summary>
    public static IReadOnlyList<FamilyAnswer> Under(
        PublishedCohort cohort, IEnumerable<ParameterChange> changes, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(cohort);
        var values = changes
            .Where(c => c.Programme == cohort.RuleSet.Programme)
            .ToDictionary(c => c.Parameter.Id, c => c.Value, StringComparer.Ordinal);
        var parameters = cohort.RuleSet.Parameters.With(values).On(cohort.AsAt);
        var context = new EvaluationContext(cohort.AsAt, cohort.Coverage(parameters), parameters);
        var evaluate = new EvaluateFamilies(cohort.RuleSet, context);
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
}
