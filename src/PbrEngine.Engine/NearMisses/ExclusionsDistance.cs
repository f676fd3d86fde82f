using PbrEngine.Domain.Facts;

namespace PbrEngine.Engine.NearMisses;

/// <summary>Suspensions and exclusions fewer, or the day on which they lie before the window.</summary>
internal static class ExclusionsDistance
{
    /// <summary>The obstacle.</summary>
    internal static Obstacle Of(MeasureAtHand at)
    {
        var limit = at.Real.Context.Parameters.Number("exclusions.suspensions_limit");
        var fewer = at.Family.Members.Sum(m => Fewer(
            [.. m.Person.Exclusions.Where(e => at.Measure.Evidence.Contains(e.Source))], limit));
        var obstacle = at.Obstacle(ObstacleKinds.Exclusions, Effort.Change) with { Amount = fewer };
        return at.Waiting.Or(obstacle, at.Waiting.Until(at.Measure.Name, at.Family));
    }

    // Every permanent one, and suspensions down to one under the limit.
    private static int Fewer(List<ExclusionFact> deciding, int limit) =>
        deciding.Count(e => e.Permanent) + Math.Max(0, deciding.Count(e => !e.Permanent) - Math.Max(0, limit - 1));
}
