using PbrEngine.Domain.Facts;
using PbrEngine.Domain.Measures;
using PbrEngine.Domain.Time;

namespace PbrEngine.Engine.NearMisses;

/// <summary>
/// Further days in work of the adult who is nearest, as if each day after the evidence were one of verified work. For
/// an adult who is in work on the last day of the evidence that is waiting; else work has to be found first.
/// </summary>
internal static class EmploymentDistance
{
    /// <summary>The obstacle; without amount when no adult has left a benefit, or provision bars the result.</summary>
    internal static Obstacle Of(MeasureAtHand at)
    {
        if (IsMetWhenVerified(at))
            return at.Obstacle(ObstacleKinds.Verification, Effort.Paperwork) with { Amount = 1 };
        var end = at.Real.Context.Employment.EvidenceOn!.Value;
        var nearest = Enumerable.Range(0, at.Family.Members.Count)
            .Select(i => (Member: i, On: UntilWith(at, i, end)))
            .Where(n => n.On is not null)
            .OrderBy(n => n.On)
            .ThenBy(n => n.Member)
            .FirstOrDefault();
        if (nearest.On is not { } on)
            return at.Obstacle(ObstacleKinds.WorkDays, Effort.NotKnown);
        var adult = at.Family.Members[nearest.Member];
        var isInWork = adult.Person.WorkEvidence.Any(w => IsWork(w, at) && w.Verified && w.Days.Contains(end));
        return at.Obstacle(ObstacleKinds.WorkDays, isInWork ? Effort.Waiting : Effort.Change) with
        {
            PersonId = adult.Person.PersonId,
            Amount = on.DayNumber - end.DayNumber,
            OutOf = AllOf(at, nearest.Member, end),
            On = isInWork ? on : null,
            Days = isInWork ? at.Waiting.Days(on) : null,
        };
    }

    /// <summary>The family with one more spell of verified work, by the member of the index.</summary>
    internal static FamilyFacts InWork(FamilyFacts family, int index, DateOnly from, DateOnly? to, string kind) =>
        Changed(family, i => i == index, person => person with
        {
            WorkEvidence =
            [
                .. person.WorkEvidence,
                new WorkEvidenceFact(family.Members[index].Source, kind, DateSpan.Open(from, to), Verified: true),
            ],
        });

    private static DateOnly? UntilWith(MeasureAtHand at, int index, DateOnly end) =>
        UntilWith(at, Alone(at.Family, index), index, end);

    // Another adult's work would answer for this one.
    private static FamilyFacts Alone(FamilyFacts family, int index) => Changed(
        family, i => i != index, person => person with { WorkEvidence = [] });

    private static DateOnly? UntilWith(MeasureAtHand at, FamilyFacts family, int index, DateOnly end)
    {
        var kind = at.Real.Context.Parameters.Codes("employment.kinds")[0];
        return at.Waiting.Until(
            at.Measure.Name,
            InWork(family, index, end.AddDays(1), null, kind),
            m => m.State == MeasureState.Met);
    }

    // The days that it would take from the start.
    private static long? AllOf(MeasureAtHand at, int index, DateOnly end)
    {
        var fresh = Changed(at.Family, _ => true, person => person with { WorkEvidence = [] });
        return UntilWith(at, fresh, index, end) is { } on ? on.DayNumber - end.DayNumber : null;
    }

    private static bool IsMetWhenVerified(MeasureAtHand at)
    {
        var verified = Changed(at.Family, _ => true, person => person with
        {
            WorkEvidence = [.. person.WorkEvidence.Select(w => w with { Verified = true })],
        });
        return at.Real.On(at.Real.First, at.Measure.Name, verified).State == MeasureState.Met;
    }

    private static bool IsWork(WorkEvidenceFact evidence, MeasureAtHand at) =>
        at.Real.Context.Parameters.Codes("employment.kinds").Contains(evidence.Kind);

    private static FamilyFacts Changed(
        FamilyFacts family, Predicate<int> whose, Func<PersonFacts, PersonFacts> change) => family with
        {
            Members =
            [
                .. family.Members.Select((m, i) => whose(i) ? m with { Person = change(m.Person) } : m),
            ],
        };
}
