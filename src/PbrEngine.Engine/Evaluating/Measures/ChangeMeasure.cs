using PbrEngine.Domain.Facts;
using PbrEngine.Domain.Lists;
using PbrEngine.Domain.Measures;
using PbrEngine.Domain.Time;

namespace PbrEngine.Engine.Evaluating.Measures;

/// <summary>A fall of at least so many per cent between two windows (09, <i>change</i>; R10, R16, R24, R56).</summary>
internal static class ChangeMeasure
{
    private static readonly ChangeSpecification OfYouth = new(
        MeasureNames.OffendingYouth,
        context => context.Police,
        "offending",
        (family, window, context) =>
            Occurrences.ProvenOffences(family, window, context.Parameters, under18Only: true));

    private static readonly ChangeSpecification OfAny = new(
        MeasureNames.OffendingAny,
        context => context.Police,
        "offending",
        (family, window, context) =>
            Occurrences.ProvenOffences(family, window, context.Parameters, under18Only: false));

    private static readonly ChangeSpecification OfAsb = new(
        MeasureNames.Asb,
        context => context.Asb,
        "asb",
        (family, window, context) => Occurrences.AntiSocialBehaviour(family, window, context.Parameters));

    /// <summary>Offences of members who were under 18 at the offence.</summary>
    internal static Measure OffendingYouth(FamilyFacts family, EvaluationContext context) =>
        Evaluate(family, context, OfYouth);

    /// <summary>Offences of members of any age.</summary>
    internal static Measure OffendingAny(FamilyFacts family, EvaluationContext context) =>
        Evaluate(family, context, OfAny);

    /// <summary>Anti-social behaviour.</summary>
    internal static Measure Asb(FamilyFacts family, EvaluationContext context) => Evaluate(family, context, OfAsb);

    private static Measure Evaluate(FamilyFacts family, EvaluationContext context, ChangeSpecification change)
    {
        var basis = change.Basis(context);
        if (basis.IsStaleOn(context.AsAt))
            return change.Measured(family, MeasureState.Unknown, basis.StaleReason(context.AsAt));
        var result = DateSpan.MonthsEndingAt(
            context.Parameters.Number(change.ResultMonths), basis.EvidenceOn!.Value);
        var baseline = DateSpan.MonthsBefore(
            context.Parameters.Number(change.BaselineMonths), family.Family.AttachedOn!.Value);
        var before = change.Count(family, baseline, context);
        var after = change.Count(family, result, context);
        var (was, becomes) = (Occurrences.CountOnce(before), Occurrences.CountOnce(after));
        var (state, reason) = Decide(
            was, becomes, context.Parameters.Number(change.FallPercent), basis, baseline, result);
        return new()
        {
            Name = change.Name,
            FamilyRef = family.Family.FamilyRef,
            State = state,
            Reason = reason,
            Window = result,
            Numerator = becomes,
            Denominator = was,
            Evidence = Evidence(before, after),
        };
    }

    private static IReadOnlyList<FactRef> Evidence(IReadOnlyList<Occurrence> before, IReadOnlyList<Occurrence> after)
    {
        var lines = new Gathered<FactRef>();
        lines.AddSources(before);
        lines.AddSources(after);
        return lines.InOrderOnce();
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
