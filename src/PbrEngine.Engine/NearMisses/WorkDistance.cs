namespace PbrEngine.Engine.NearMisses;

/// <summary>A step towards work by one adult, or the day on which the benefit ends.</summary>
internal static class WorkDistance
{
    /// <summary>The obstacle.</summary>
    internal static Obstacle Of(MeasureAtHand at) => at.Waiting.Or(
        at.Obstacle(ObstacleKinds.Steps, Effort.Change) with { Amount = 1 },
        at.Waiting.Until(at.Measure.Name, at.Family));
}
