using System.Collections.Concurrent;
using PbrEngine.Domain.Facts;
using PbrEngine.Domain.Measures;
using PbrEngine.Domain.Parameters;
using PbrEngine.Engine.Cohorts;
using PbrEngine.Engine.Evaluating;

namespace PbrEngine.Engine.NearMisses;

/// <summary>
/// Computes single measures of the programme again, on the run's day or a later one, by the very code that the run
/// uses: the distance to a measure is what that code says, and no second reckoning.
/// </summary>
internal sealed class RealMeasure(PublishedCohort cohort, EvaluationContext context)
{
    private const string Measures = "measures";

    // Waiting looks at the same days for many families.
    private readonly ConcurrentDictionary<(string Measure, DateOnly Day), EvaluationContext> _contexts = new();

    private readonly HashSet<string> _parameters =
        cohort.RuleSet.Parameters.All.Select(p => p.Id).ToHashSet(StringComparer.Ordinal);

    /// <summary>The run's own context.</summary>
    internal EvaluationContext Context { get; } = context;

    /// <summary>The day up to which every delivered feed has looked.</summary>
    internal DateOnly First { get; } = LaterDay.First(context);

    /// <summary>The family's own row of a measure on a day.</summary>
    internal Measure On(DateOnly day, string measure, FamilyFacts family) => MeasureCatalogue
        .Evaluate(family, _contexts.GetOrAdd((measure, day), key => Only(key.Measure, key.Day)))
        .Last(m => m.PersonId.Length == 0);

    /// <summary>The number of the first of the parameters that the programme has; null when it has none.</summary>
    internal int? Number(params IReadOnlyList<string> ids) =>
        ids.FirstOrDefault(_parameters.Contains) is { } id ? Context.Parameters.Number(id) : null;

    // A programme that computes one measure only.
    private EvaluationContext Only(string measure, DateOnly day) => LaterDay.Of(
        Context,
        day,
        OtherValues.In(
            cohort.RuleSet.Parameters,
            new Dictionary<string, DatedValue>(StringComparer.Ordinal)
            {
                [Measures] = new(DateOnly.MinValue, null, [measure]),
            }));
}
