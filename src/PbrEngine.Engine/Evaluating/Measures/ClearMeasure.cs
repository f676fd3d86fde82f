using PbrEngine.Domain.Facts;
using PbrEngine.Domain.Measures;
using PbrEngine.Domain.Time;

namespace PbrEngine.Engine.Evaluating.Measures;

/// <summary>Nothing of a kind for so many months: domestic abuse, help, crime (09; R25).</summary>
internal static class ClearMeasure
{
    /// <summary>No incident that names a member as suspect or victim.</summary>
    internal static Measure DomesticAbuse(FamilyFacts family, EvaluationContext context) => Evaluate(
        family,
        context,
        new(MeasureNames.DomesticAbuse, context.Police, "domestic_abuse", w => Occurrences.DomesticAbuse(family, w)));

    /// <summary>No status open for a child.</summary>
    internal static Measure Help(FamilyFacts family, EvaluationContext context) => Evaluate(
        family,
        context,
        new(
            MeasureNames.Help,
            context.SocialCare,
            "help",
            window => Occurrences.OpenStatuses(family, window, context.Parameters))
        {
            ToldAs = "status",
        });

    /// <summary>
    /// No proven offence of a member of any age, and no anti-social behaviour: police and housing together (R10). It is
    /// asked only of a family that has needs of the kind, so that there is no family that never had the problem.
    /// </summary>
    internal static Measure NoCrime(FamilyFacts family, EvaluationContext context) => Evaluate(
        family,
        context,
        new(
            MeasureNames.NoCrime,
            context.Asb,
            "no_crime",
            window => Occurrences.ProvenOffences(family, window, context.Parameters, under18Only: false)
                .Concat(Occurrences.AntiSocialBehaviour(family, window, context.Parameters))),
        asksForBefore: false);

    private static Measure Evaluate(
        FamilyFacts family, EvaluationContext context, ChangeSpecification kind, bool asksForBefore = true)
    {
        var measure = new Measure
        {
            Name = kind.Name,
            FamilyRef = family.Family.FamilyRef,
            State = MeasureState.Unknown,
            Reason = kind.Basis.StaleReason(context.AsAt),
        };
        if (kind.Basis.IsStaleOn(context.AsAt))
            return measure;
        var months = context.Parameters.Number(kind.Prefix + ".clear_months");
        var window = DateSpan.MonthsEndingAt(months, kind.Basis.EvidenceOn!.Value);
        measure = measure with { Window = window };
        var inside = kind.Count(window).ToList();
        if (inside.Count > 0)
        {
            return measure with
            {
                State = MeasureState.NotMet,
                Reason = MeasureReasons.Happened,
                Evidence = Occurrences.Evidence(inside),
                Details = kind.Details(inside),
            };
        }
        if (!kind.Basis.Covers(window))
            return measure with { Reason = kind.Basis.UncoveredReason(window) };
        var before = asksForBefore ? Before(family, context, kind) : [];
        var needs = context.Problems.NeedsBehind(kind.Name, family).ToList();
        return asksForBefore && before.Count == 0 && needs.Count == 0
            ? measure with { State = MeasureState.NotApplicable, Reason = MeasureReasons.NeverHad }
            : measure with
            {
                State = MeasureState.Met,
                Reason = MeasureReasons.Clear,
                Evidence = [.. Occurrences.Evidence(before).Concat(needs.Select(n => n.Source)).Order()],
            };
    }

    private static List<Occurrence> Before(
        FamilyFacts family, EvaluationContext context, ChangeSpecification kind)
    {
        var months = context.Parameters.Number(kind.Prefix + ".before_months");
        return [.. kind.Count(DateSpan.MonthsBefore(months, family.Family.AttachedOn!.Value))];
    }
}
