using PbrEngine.Domain.Facts;
using PbrEngine.Domain.Measures;
using PbrEngine.Domain.Time;

namespace PbrEngine.Engine.Evaluating.Measures;

/// <summary>Continuous employment after an out-of-work benefit (09; R10, R28–R30).</summary>
internal static class EmploymentMeasure
{
    private sealed record AdultAnswer(
        MeasureState State, string Reason, DateSpan? Window, IReadOnlyList<FactRef> Evidence)
    {
        public IReadOnlyList<MeasureDetail> Details { get; init; } = [];
    }

    internal static Measure Evaluate(FamilyFacts family, EvaluationContext context)
    {
        var measure = new Measure
        {
            Name = MeasureNames.ContinuousEmployment,
            FamilyRef = family.Family.FamilyRef,
            State = MeasureState.Unknown,
            Reason = context.Employment.StaleReason(context.AsAt),
        };
        if (context.Employment.IsStaleOn(context.AsAt))
            return measure;
        var end = context.Employment.EvidenceOn!.Value;
        // Any adult Met, else any Unknown, else NotMet (R28); the first in order of person id speaks for the family.
        var answers = family.Members.Where(m => m.IsAdultOn(end)).Select(m => Of(m, end, context)).ToList();
        var best = answers.Find(a => a.State == MeasureState.Met)
            ?? answers.Find(a => a.State == MeasureState.Unknown)
            ?? answers.Find(a => a.Evidence.Count > 0)
            ?? NotMet([], [Detail.Of("nobody_left", "no_adult")]);
        return measure with
        {
            State = best.State,
            Reason = best.Reason,
            Window = best.Window,
            Evidence = best.Evidence,
            Details = best.Details,
        };
    }

    private static AdultAnswer Of(FamilyMember adult, DateOnly end, EvaluationContext context)
    {
        var spells = adult.Person.Benefits
            .Where(b => b.Days.From <= end && Occurrences.IsOutOfWork(b, context.Parameters))
            .ToList();
        if (spells.Count == 0)
            return NotMet([], []);
        var leftOn = spells.Max(s => s.Days.To);
        var last = spells.Where(s => s.Days.To == leftOn).ToList();
        // Open at E, or ending on or after it: still on the benefit (R28).
        if (leftOn >= end)
            return NotMet(last.Select(s => s.Source), [Detail.Of("current_benefit", last[0].Benefit, adult)]);
        if (!adult.IsMemberOver(new(leftOn, end)))
            return NotMet(last.Select(s => s.Source), Left(adult, last));
        var since = new DateSpan(leftOn.AddDays(1), end);
        var barred = OfKinds(adult, "employment.barred_kinds", since, context).ToList();
        if (barred.Count > 0)
        {
            return NotMet(
                last.Select(s => s.Source).Concat(barred.Select(b => b.Source)),
                [.. Left(adult, last), Detail.Of("barred", barred[0].Kind, adult)]);
        }
        var window = new DateSpan(leftOn, end);
        if (!context.Employment.Covers(window))
            return new(MeasureState.Unknown, context.Employment.UncoveredReason(window), window, Sources(last));
        return Worked(adult, last, window, since, context);
    }

    private static AdultAnswer Worked(
        FamilyMember adult, List<BenefitFact> last, DateSpan window, DateSpan since, EvaluationContext context)
    {
        var work = OfKinds(adult, "employment.kinds", since, context).Where(w => w.Verified).ToList();
        var days = DaySet.Union(work.Select(w => w.Days.Intersect(since)));
        var evidence = last.Select(s => s.Source).Concat(work.Select(w => w.Source)).Order().ToList();
        var (jsaDays, runDays) = Lengths(days, last, since, context.Parameters);
        var (state, reason) = IsLongEnough(jsaDays, runDays, context.Parameters)
            ? (MeasureState.Met, MeasureReasons.Sustained)
            : (MeasureState.NotMet, MeasureReasons.NotSustained);
        // Nobody found for the claimant: that no later spell exists isn't known (R18).
        if (state == MeasureState.Met && adult.Person.AskedButNotMatched)
            (state, reason) = (MeasureState.Unknown, MeasureReasons.DwpNotMatched);
        return new(state, reason, window, evidence)
        {
            Details = [.. Left(adult, last), .. Days("jsa_days", jsaDays, adult), .. Days("run_days", runDays, adult)],
        };
    }

    // How long by the count of either kind of benefit; null where no benefit of the kind ended on the day.
    private static (int? JsaDays, int? RunDays) Lengths(
        DaySet days, List<BenefitFact> last, DateSpan since, Domain.Parameters.ParametersOn parameters)
    {
        var jsa = parameters.Codes("employment.jsa_benefits");
        var lookBack = parameters.Number("employment.jsa_of_days");
        var recent = since with { From = Later(since.From, since.To.AddDays(1 - lookBack)) };
        return (
            last.Exists(b => jsa.Contains(b.Benefit)) ? days.Within(recent).Count : null,
            last.Exists(b => !jsa.Contains(b.Benefit)) ? days.LongestRun : null);
    }

    // When several benefits ended on the day, either's length will do (R30).
    private static bool IsLongEnough(int? jsaDays, int? runDays, Domain.Parameters.ParametersOn parameters) =>
        jsaDays >= parameters.Number("employment.jsa_days") || runDays >= parameters.Number("employment.other_days");

    private static IReadOnlyList<MeasureDetail> Left(FamilyMember adult, List<BenefitFact> last) =>
    [
        Detail.Of("benefit", string.Join('+', last.Select(b => b.Benefit).Distinct(StringComparer.Ordinal)), adult),
        Detail.Of("left_on", last[0].Days.To, adult),
    ];

    private static IEnumerable<MeasureDetail> Days(string name, int? count, FamilyMember adult) =>
        count is { } known ? [Detail.Of(name, known, adult)] : [];

    private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;

    private static IEnumerable<WorkEvidenceFact> OfKinds(
        FamilyMember adult, string parameter, DateSpan window, EvaluationContext context)
    {
        var kinds = context.Parameters.Codes(parameter);
        return adult.Person.WorkEvidence.Where(w => kinds.Contains(w.Kind) && w.Days.Overlaps(window));
    }

    private static AdultAnswer NotMet(IEnumerable<FactRef> evidence, IReadOnlyList<MeasureDetail> details) =>
        new(MeasureState.NotMet, MeasureReasons.NotSustained, null, [.. evidence.Order()]) { Details = details };

    private static IReadOnlyList<FactRef> Sources(IEnumerable<BenefitFact> spells) =>
        [.. spells.Select(s => s.Source).Order()];
}
