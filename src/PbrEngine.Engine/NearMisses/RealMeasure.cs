using System.Collections.Concurrent;
using PbrEngine.Domain.Facts;
using PbrEngine.Domain.Measures;
using PbrEngine.Domain.Parameters;
using PbrEngine.Engine.Evaluating;

namespace PbrEngine.Engine.NearMisses;

/// <summary>
/// Computes single measures of the programme again, on the run's day or a later one, by the very code that the run
/// uses: the distance to a measure is what that code says, and no second reckoning.
/// </summary>
internal sealed class RealMeasure(ParameterSet parameters, EvaluationContext context)
{
    // Waiting looks at the same days for many families.
    private readonly ConcurrentDictionary<DateOnly, EvaluationContext> _later = new();

    /// <summary>The run's own context.</summary>
    internal EvaluationContext Context { get; } = context;

    /// <summary>The day up to which every delivered feed has looked.</summary>
    internal DateOnly First { get; } = LaterDay.First(context);

    /// <summary>The family's own row of a measure on a day.</summary>
    internal Measure On(DateOnly day, string measure, FamilyFacts family) => MeasureCatalogue
        .Evaluate(measure, family, _later.GetOrAdd(day, on => LaterDay.Of(Context, on, parameters)))[^1];

    /// <summary>The number of the first of the parameters that the programme has; null when it has none.</summary>
    internal int? Number(params IReadOnlyList<string> ids) =>
        ids.FirstOrDefault(Context.Parameters.Has) is { } id ? Context.Parameters.Number(id) : null;
}
