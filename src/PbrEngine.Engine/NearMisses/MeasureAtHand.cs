using PbrEngine.Domain.Facts;
using PbrEngine.Domain.Measures;

namespace PbrEngine.Engine.NearMisses;

/// <summary>A measure that stands in the way, with all that its distance is reckoned from.</summary>
/// <param name="Measure">The family's row.</param>
/// <param name="Persons">The persons' rows of the same measure.</param>
/// <param name="Family">The family.</param>
/// <param name="Real">The measures' own code.</param>
internal sealed record MeasureAtHand(
    Measure Measure, IReadOnlyList<Measure> Persons, FamilyFacts Family, RealMeasure Real)
{
    /// <summary>How long it has to wait.</summary>
    internal Waiting Waiting => new(Real);

    /// <summary>An obstacle about it.</summary>
    internal Obstacle Obstacle(string kind, Effort effort) => new()
    {
        Kind = kind,
        About = Measure.Name,
        Reason = Measure.Reason,
        Effort = effort,
    };
}
