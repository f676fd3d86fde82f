using PbrEngine.Domain.Facts;
using PbrEngine.Domain.Measures;
using PbrEngine.Engine.Evaluating;

namespace PbrEngine.Engine.NearMisses;

/// <summary>Sessions that a child would have to miss less, by whole numbers (03, exact arithmetic).</summary>
internal static class AbsenceDistance
{
    /// <summary>One obstacle a child over the threshold, or with unresolved sessions that decide.</summary>
    internal static IEnumerable<Obstacle> Of(MeasureAtHand at) =>
        at.Persons.Where(p => p.State == MeasureState.NotMet || p.Reason == MeasureReasons.Unresolved)
            .Select(p => OfChild(p, at));

    /// <summary>
    /// The smallest number of sessions fewer with which 100 · absent stays under threshold · possible; null when not
    /// even full attendance does.
    /// </summary>
    internal static long? Fewer(long absent, long possible, int threshold)
    {
        var limit = threshold * possible;
        return limit == 0 ? null : Math.Max(0, absent - (limit - 1) / 100);
    }

    private static Obstacle OfChild(Measure child, MeasureAtHand at)
    {
        // An unresolved session counts as absent until it is resolved: only then the answer is sure (09, absence).
        var fewer = Fewer(
            child.Numerator!.Value + Unresolved(child, at.Family),
            child.Denominator!.Value,
            at.Real.Context.Parameters.Number("absence.threshold_percent"));
        var unresolved = child.State == MeasureState.Unknown;
        return at.Obstacle(
            unresolved ? ObstacleKinds.UnresolvedSessions : ObstacleKinds.AbsentSessions,
            unresolved ? Effort.Data : fewer is null ? Effort.NotKnown : Effort.Change) with
        {
            PersonId = child.PersonId,
            Reason = child.Reason,
            Amount = fewer,
            OutOf = child.Denominator,
        };
    }

    private static long Unresolved(Measure child, FamilyFacts family) => family.Members
        .Where(m => m.Person.PersonId == child.PersonId)
        .SelectMany(m => m.Person.Attendance)
        .Where(a => child.Evidence.Contains(a.Source))
        .Sum(a => (long)a.Unresolved);
}
