using PbrEngine.Engine.Evaluating;

namespace PbrEngine.Engine.NearMisses;

/// <summary>
/// Needs to be closed with a positive outcome, or days until the closed ones have held for long enough.
/// </summary>
internal static class NeedDistance
{
    /// <summary>The obstacle.</summary>
    internal static Obstacle Of(MeasureAtHand at)
    {
        var needs = at.Obstacle(ObstacleKinds.Needs, Effort.Change) with { Amount = at.Measure.Evidence.Count };
        if (at.Waiting.Until(at.Measure.Name, at.Family) is { } on)
            return at.Waiting.Or(needs with { Kind = ObstacleKinds.SustainDays, Amount = at.Waiting.Days(on) }, on);
        // What was closed otherwise stays closed otherwise, unless the source states it anew.
        return at.Measure.Reason == MeasureReasons.ClosedNotPositive ? needs with { Effort = Effort.NotKnown } : needs;
    }
}
