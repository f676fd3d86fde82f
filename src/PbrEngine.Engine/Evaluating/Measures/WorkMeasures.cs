using PbrEngine.Domain.Facts;
using PbrEngine.Domain.Measures;
using PbrEngine.Domain.Time;

namespace PbrEngine.Engine.Evaluating.Measures;

/// <summary>Progress to work, and work (09; R18, R26, R27).</summary>
internal static class WorkMeasures
{
    /// <summary>An adult began work evidence of the programme's kinds in the last months.</summary>
    internal static Measure ProgressToWork(FamilyFacts family, EvaluationContext context)
    {
        var measure = New(MeasureNames.ProgressToWork, family, context.EarlyHelp.StaleReason(context.AsAt));
        if (context.EarlyHelp.IsStaleOn(context.AsAt))
            return measure;
        var window = DateSpan.MonthsEndingAt(
            context.Parameters.Number("progress_to_work.months"), context.EarlyHelp.EvidenceOn!.Value);
        measure = measure with { Window = window };
        var kinds = context.Parameters.Codes("progress_to_work.kinds");
        var steps =
            from adult in family.AdultsOver(window)
            from evidence in adult.Person.WorkEvidence
            where kinds.Contains(evidence.Kind) && window.Contains(evidence.Days.From)
            select (Adult: adult, Evidence: evidence);
        var taken = steps.DistinctBy(s => s.Evidence.Source).OrderBy(s => s.Evidence.Source).ToList();
        if (taken.Count > 0)
        {
            return measure with
            {
                State = MeasureState.Met,
                Reason = MeasureReasons.StepTaken,
                Evidence = [.. taken.Select(s => s.Evidence.Source)],
                Details =
                [
                    Detail.Of("step", taken[0].Evidence.Kind, taken[0].Adult),
                    Detail.Of("started_on", taken[0].Evidence.Days.From, taken[0].Adult),
                ],
            };
        }
        return context.EarlyHelp.Covers(window)
            ? measure with { State = MeasureState.NotMet, Reason = MeasureReasons.NoStep }
            : measure with { Reason = context.EarlyHelp.UncoveredReason(window) };
    }

    /// <summary>Nobody on an out-of-work benefit; an adult on one takes the state of progress to work (R26).</summary>
    internal static Measure Work(FamilyFacts family, EvaluationContext context)
    {
        var measure = New(MeasureNames.Work, family, context.Dwp.StaleReason(context.AsAt));
        if (context.Dwp.IsStaleOn(context.AsAt))
            return measure;
        var day = context.Dwp.EvidenceOn!.Value;
        measure = measure with { Window = DateSpan.Day(day) };
        var onBenefit = Occurrences.OutOfWork(family, day, context.Parameters).ToList();
        if (onBenefit.Count > 0)
        {
            var progress = ProgressToWork(family, context);
            return measure with
            {
                State = progress.State,
                Reason = $"{MeasureReasons.OnBenefit}:{progress.Reason}",
                Evidence = [.. Occurrences.Evidence(onBenefit).Concat(progress.Evidence).Distinct().Order()],
                Details = Detail.Of("benefit", onBenefit),
            };
        }
        if (!context.Dwp.Covers(DateSpan.Day(day)))
            return measure with { Reason = context.Dwp.UncoveredReason(DateSpan.Day(day)) };
        if (NotMatched(family, day) is { Count: > 0 } unmatched)
        {
            return measure with
            {
                Reason = MeasureReasons.DwpNotMatched,
                Evidence = unmatched,
                Details = [.. Unmatched(family, day).Select(a => Detail.Of("dwp", "not_matched", a))],
            };
        }
        return OffBenefit(family, context, measure);
    }

    /// <summary>
    /// DWP's answers about the adults of the day whom it couldn't match: "no benefit" is then Unknown (R18).
    /// </summary>
    internal static IReadOnlyList<FactRef> NotMatched(FamilyFacts family, DateOnly day) =>
    [
        .. Unmatched(family, day)
            .SelectMany(a => a.Person.Claimants)
            .Select(c => c.Source)
            .Order(),
    ];

    private static IEnumerable<FamilyMember> Unmatched(FamilyFacts family, DateOnly day) =>
        family.AdultsOver(DateSpan.Day(day)).Where(a => a.Person.AskedButNotMatched);

    private static Measure OffBenefit(FamilyFacts family, EvaluationContext context, Measure measure)
    {
        var attachedOn = family.Family.AttachedOn!.Value;
        var before = Occurrences.Evidence(Occurrences.OutOfWork(family, attachedOn, context.Parameters));
        var needs = context.Problems.NeedsBehind(MeasureNames.Work, family).Select(n => n.Source).ToList();
        // What was before attachment is told by the facts at hand alone, as in R25.
        return before.Count == 0 && needs.Count == 0
            ? measure with { State = MeasureState.NotApplicable, Reason = MeasureReasons.NeverHad }
            : measure with
            {
                State = MeasureState.Met,
                Reason = MeasureReasons.Clear,
                Evidence = [.. before.Concat(needs).Order()],
            };
    }

    private static Measure New(string name, FamilyFacts family, string reason) => new()
    {
        Name = name,
        FamilyRef = family.Family.FamilyRef,
        State = MeasureState.Unknown,
        Reason = reason,
    };
}
