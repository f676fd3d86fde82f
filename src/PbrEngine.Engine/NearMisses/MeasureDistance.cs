using PbrEngine.Domain.Measures;

namespace PbrEngine.Engine.NearMisses;

/// <summary>How far a measure is from passing: which reckoning belongs to which measure.</summary>
internal static class MeasureDistance
{
    /// <summary>The obstacles that a measure which is not met, or unknown, puts in the way.</summary>
    internal static IReadOnlyList<Obstacle> Of(MeasureAtHand at) => at.Measure.State switch
    {
        MeasureState.NotMet => NotMet(at),
        MeasureState.Unknown => Unknown(at),
        _ => [],
    };

    private static IReadOnlyList<Obstacle> NotMet(MeasureAtHand at) => at.Measure.Name switch
    {
        // What a programme measures of its own subjects, it alone can reckon with.
        _ when at.Family.Subject is not null => [at.Obstacle(ObstacleKinds.NotMet, Effort.NotKnown)],
        // A child whose absence is unknown stands in the way beside one whose absence is over the threshold.
        MeasureNames.Absence => [.. AbsenceDistance.Of(at), .. UnknownPersons(at)],
        MeasureNames.Exclusions => [ExclusionsDistance.Of(at)],
        MeasureNames.Work or MeasureNames.ProgressToWork => [WorkDistance.Of(at)],
        MeasureNames.ContinuousEmployment => [EmploymentDistance.Of(at)],
        var name when name.StartsWith("need_closed.", StringComparison.Ordinal) => [NeedDistance.Of(at)],
        var name when ChangeDistance.FallPercent(name, at.Real) is { } percent => [ChangeDistance.Of(at, percent)],
        _ => [EventsDistance.Of(at)],
    };

    private static List<Obstacle> Unknown(MeasureAtHand at)
    {
        var persons = UnknownPersons(at).Concat(at.Measure.Name == MeasureNames.Absence ? AbsenceDistance.Of(at) : []);
        var ofPersons = persons.ToList();
        return ofPersons.Count > 0 ? ofPersons : [.. CoverageDistance.Of(at, at.Measure)];
    }

    // Where the whole feed is stale, the family's row says so once.
    private static IEnumerable<Obstacle> UnknownPersons(MeasureAtHand at) => at.Persons
        .Where(p => p.State == MeasureState.Unknown
            && p.Reason != Evaluating.MeasureReasons.Unresolved
            && ReasonText.Split(p.Reason).Code is not (
                Evaluating.MeasureReasons.Stale or Evaluating.MeasureReasons.NotCovered))
        .SelectMany(p => CoverageDistance.Of(at, p));
}
