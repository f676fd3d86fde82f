using PbrEngine.Domain.Facts;
using PbrEngine.Domain.Measures;
using PbrEngine.Domain.Time;

namespace PbrEngine.Engine.Evaluating.Measures;

/// <summary>What is counted before and after, from which feeds, and under which parameters.</summary>
/// <param name="Name">Measure name.</param>
/// <param name="Basis">The feeds.</param>
/// <param name="Prefix">Prefix of its parameters' ids.</param>
/// <param name="Count">What happened inside a window.</param>
internal sealed record ChangeSpecification(
    string Name, EvidenceBasis Basis, string Prefix, Func<DateSpan, IEnumerable<Occurrence>> Count)
{
    /// <summary>What each occurrence is told as, with its member; null when only their number is told.</summary>
    public string? ToldAs { get; init; }

    /// <summary>What the sentence about them needs.</summary>
    internal IReadOnlyList<MeasureDetail> Details(IReadOnlyList<Occurrence> inside) => ToldAs is { } name
        ? Detail.Of(name, inside)
        : [Detail.Of("count", Occurrences.CountOnce(inside))];
}

/// <summary>A fall of at least so many per cent between two windows (09, <i>change</i>; R10, R16, R24, R56).</summary>
internal static class ChangeMeasure
{
    /// <summary>Offences of members who were under 18 at the offence.</summary>
    internal static Measure OffendingYouth(FamilyFacts family, EvaluationContext context) =>
        Offending(MeasureNames.OffendingYouth, family, context, under18Only: true);

    /// <summary>Offences of members of any age.</summary>
    internal static Measure OffendingAny(FamilyFacts family, EvaluationContext context) =>
        Offending(MeasureNames.OffendingAny, family, context, under18Only: false);

    /// <summary>Anti-social behaviour.</summary>
    internal static Measure Asb(FamilyFacts family, EvaluationContext context) => Evaluate(
        family,
        context,
        new(
            MeasureNames.Asb,
            context.Asb,
            "asb",
            window => Occurrences.AntiSocialBehaviour(family, window, context.Parameters)));

    private static Measure Offending(
        string name, FamilyFacts family, EvaluationContext context, bool under18Only) => Evaluate(
        family,
        context,
        new(
            name,
            context.Police,
            "offending",
            window => Occurrences.ProvenOffences(family, window, context.Parameters, under18Only)));

    private static Measure Evaluate(FamilyFacts family, EvaluationContext context, ChangeSpecification change)
    {
        var measure = new Measure
        {
            Name = change.Name,
            FamilyRef = family.Family.FamilyRef,
            State = MeasureState.Unknown,
            Reason = change.Basis.StaleReason(context.AsAt),
        };
        if (change.Basis.IsStaleOn(context.AsAt))
            return measure;
        var months = context.Parameters.Number(change.Prefix + ".result_months");
        var result = DateSpan.MonthsEndingAt(months, change.Basis.EvidenceOn!.Value);
        var baseline = DateSpan.MonthsBefore(
            context.Parameters.Number(change.Prefix + ".baseline_months"), family.Family.AttachedOn!.Value);
        var before = change.Count(baseline).ToList();
        var after = change.Count(result).ToList();
        measure = measure with
        {
            Window = result,
            Numerator = Occurrences.CountOnce(after),
            Denominator = Occurrences.CountOnce(before),
            Evidence = Occurrences.Evidence(before.Concat(after)),
        };
        var (state, reason) = Decide(
            measure.Denominator.Value,
            measure.Numerator.Value,
            context.Parameters.Number(change.Prefix + ".fall_percent"),
            change.Basis,
            baseline,
            result);
        return measure with { State = state, Reason = reason };
    }

    private static (MeasureState State, string Reason) Decide(
        long before, long after, int percent, EvidenceBasis basis, DateSpan baseline, DateSpan result)
    {
        if (basis.Covers(baseline))
        {
            if (before == 0 && after > 0)
                return (MeasureState.NotMet, MeasureReasons.NewProblem);
            // 100 · (before − after) < percent · before, in whole numbers (03, exact arithmetic).
            if (100 * (before - after) < percent * before)
                return (MeasureState.NotMet, MeasureReasons.FallTooSmall);
        }
        if (!basis.Covers(baseline) || !basis.Covers(result))
            return (MeasureState.Unknown, basis.UncoveredReason(baseline, result));
        return before == 0
            ? (MeasureState.NotApplicable, MeasureReasons.NoBaseline)
            : (MeasureState.Met, MeasureReasons.FallReached);
    }
}
