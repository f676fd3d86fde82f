namespace PbrEngine.Engine.NearMisses;

/// <summary>Needs to be closed with a positive outcome, or days until the closed ones have held for long enough.</summary>
internal static class NeedDistance
{
    /// <summary>The obstacle.</summary>
    internal static Obstacle Of(MeasureAtHand at)
    {
        var until = at.Waiting.Until(at.Measure.Name, at.Family);
        var needs = at.Obstacle(ObstacleKinds.Needs, Effort.Change) with { Amount = at.Measure.Evidence.Count };
        return until is { } on
            ? at.Waiting.Or(needs with { Kind = ObstacleKinds.SustainDays, Amount = at.Waiting.Days(on) }, on)
            : needs;
    }
}
