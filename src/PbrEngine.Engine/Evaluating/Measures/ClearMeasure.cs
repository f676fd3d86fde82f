using PbrEngine.Domain.Facts;
using PbrEngine.Domain.Measures;
using PbrEngine.Domain.Time;

namespace PbrEngine.Engine.Evaluating.Measures;

/// <summary>Nothing of a kind for so many months: domestic abuse, help (09; R25).</summary>
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

    private static Measure Evaluate(FamilyFacts family, EvaluationContext context, ChangeSpecification kind)
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
        var before = kind.Count(DateSpan.MonthsBefore(
            context.Parameters.Number(kind.Prefix + ".before_months"), family.Family.AttachedOn!.Value)).ToList();
        var needs = family.Needs.Where(n => n.Code == kind.Prefix).ToList();
        return before.Count == 0 && needs.Count == 0
            ? measure with { State = MeasureState.NotApplicable, Reason = MeasureReasons.NeverHad }
            : measure with
            {
                State = MeasureState.Met,
                Reason = MeasureReasons.Clear,
                Evidence = [.. Occurrences.Evidence(before).Concat(needs.Select(n => n.Source)).Order()],
            };
    }
}
