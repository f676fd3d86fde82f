namespace PbrEngine.Engine.NearMisses;

/// <summary>
/// Events fewer for the fall to be large enough, by whole numbers; and the day on which so many have left the window.
/// </summary>
internal static class ChangeDistance
{
    /// <summary>The parameter that says how large the fall must be, by the measure's name or its first word.</summary>
    internal static int? FallPercent(string measure, RealMeasure real) =>
        real.Number($"{measure}.fall_percent", $"{measure.Split('_')[0]}.fall_percent");

    /// <summary>The obstacle.</summary>
    internal static Obstacle Of(MeasureAtHand at, int percent)
    {
        var obstacle = at.Obstacle(ObstacleKinds.Events, Effort.Change) with
        {
            Amount = Fewer(at.Measure.Denominator!.Value, at.Measure.Numerator!.Value, percent),
            OutOf = at.Measure.Numerator,
        };
        return at.Waiting.Or(obstacle, at.Waiting.Until(at.Measure.Name, at.Family));
    }

    /// <summary>
    /// The smallest number of events fewer with which 100 · (before − after) reaches percent · before; all of them
    /// where there were none before.
    /// </summary>
    internal static long Fewer(long before, long after, int percent) =>
        Math.Max(0, after - before + (percent * before + 99) / 100);
}
