using PbrEngine.Domain.Facts;
using PbrEngine.Domain.Lists;
using PbrEngine.Domain.Measures;
using PbrEngine.Domain.Parameters;
using PbrEngine.Domain.Time;

namespace PbrEngine.Engine.Evaluating.Measures;

/// <summary>Continuous employment after an out-of-work benefit (09; R10, R28–R30).</summary>
internal static class EmploymentMeasure
{
    private readonly record struct AdultAnswer(
        MeasureState State,
        string Reason,
        DateSpan? Window,
        IReadOnlyList<FactRef> Evidence,
        IReadOnlyList<MeasureDetail> Details)
    {
        // Any adult Met, else any Unknown, else NotMet (R28), of which one with evidence says more.
        internal int Weight => State switch
        {
            MeasureState.Met => 3,
            MeasureState.Unknown => 2,
            _ => Evidence.Count > 0 ? 1 : 0,
        };
    }

    internal static Measure Evaluate(FamilyFacts family, EvaluationContext context)
    {
        if (context.Employment.IsStaleOn(context.AsAt))
        {
            return Of(family, new(
                MeasureState.Unknown, context.Employment.StaleReason(context.AsAt), null, [], []));
        }
        var end = context.Employment.EvidenceOn!.Value;
        AdultAnswer? best = null;
        // The first in order of person id speaks for the family.
        foreach (var member in family.Members.Each())
        {
            if (member.IsAdultOn(end) && Of(member, end, context) is var answer && answer.Weight > (best?.Weight ?? 0))
                best = answer;
        }
        return Of(family, best ?? NotMet([], [], [Detail.Of("nobody_left", "no_adult")]));
    }

    private static Measure Of(FamilyFacts family, AdultAnswer answer) => new()
    {
        Name = MeasureNames.ContinuousEmployment,
        FamilyRef = family.Family.FamilyRef,
        State = answer.State,
        Reason = answer.Reason,
        Window = answer.Window,
        Evidence = answer.Evidence,
        Details = answer.Details,
    };

    private static AdultAnswer Of(FamilyMember adult, DateOnly end, EvaluationContext context)
    {
        var last = LastSpells(adult, end, context.Parameters);
        if (last.Length == 0)
            return NotMet([], [], []);
        var leftOn = last[0].Days.To;
        // Open at E, or ending on or after it: still on the benefit (R28).
        if (leftOn >= end)
            return NotMet(last, [], [Detail.Of("current_benefit", last[0].Benefit, adult)]);
        if (!adult.IsMemberOver(new(leftOn, end)))
            return NotMet(last, [], Left(adult, last));
        var since = new DateSpan(leftOn.AddDays(1), end);
        var barred = OfKinds(adult, "employment.barred_kinds", since, context, verifiedOnly: false);
        if (barred.Length > 0)
            return NotMet(last, barred, [.. Left(adult, last), Detail.Of("barred", barred[0].Kind, adult)]);
        var window = new DateSpan(leftOn, end);
        return context.Employment.Covers(window)
            ? Worked(adult, last, window, since, context)
            : new(MeasureState.Unknown, context.Employment.UncoveredReason(window), window, Sources(last, []), []);
    }

    // The out-of-work spells up to E that ended last, all on one day.
    private static BenefitFact[] LastSpells(FamilyMember adult, DateOnly end, ParametersOn parameters)
    {
        var last = new Gathered<BenefitFact>();
        foreach (var spell in adult.Person.Benefits.Each())
        {
            if (spell.Days.From > end || !Occurrences.IsOutOfWork(spell, parameters))
                continue;
            if (last.Count > 0 && spell.Days.To > last[0].Days.To)
                last.KeepFirst(0);
            if (last.Count == 0 || spell.Days.To == last[0].Days.To)
                last.Add(spell);
        }
        return last.ToList();
    }

    private static AdultAnswer Worked(
        FamilyMember adult, BenefitFact[] last, DateSpan window, DateSpan since, EvaluationContext context)
    {
        var work = OfKinds(adult, "employment.kinds", since, context, verifiedOnly: true);
        var days = DaySet.Union(work.Select(w => w.Days.Intersect(since)));
        var (jsaDays, runDays) = Lengths(days, last, since, context.Parameters);
        var (state, reason) = IsLongEnough(jsaDays, runDays, context.Parameters)
            ? (MeasureState.Met, MeasureReasons.Sustained)
            : (MeasureState.NotMet, MeasureReasons.NotSustained);
        // Nobody found for the claimant: that no later spell exists isn't known (R18).
        if (state == MeasureState.Met && adult.Person.AskedButNotMatched)
            (state, reason) = (MeasureState.Unknown, MeasureReasons.DwpNotMatched);
        return new(
            state,
            reason,
            window,
            Sources(last, work),
            [.. Left(adult, last), .. Days("jsa_days", jsaDays, adult), .. Days("run_days", runDays, adult)]);
    }

    // How long by the count of either kind of benefit; null where no benefit of the kind ended on the day.
    private static (int? JsaDays, int? RunDays) Lengths(
        DaySet days, BenefitFact[] last, DateSpan since, ParametersOn parameters)
    {
        var jsa = parameters.Codes("employment.jsa_benefits");
        var lookBack = parameters.Number("employment.jsa_of_days");
        var recent = since with { From = Later(since.From, since.To.AddDays(1 - lookBack)) };
        var (hasJsa, hasOther) = (false, false);
        foreach (var benefit in last)
        {
            var isJsa = jsa.Contains(benefit.Benefit);
            (hasJsa, hasOther) = (hasJsa || isJsa, hasOther || !isJsa);
        }
        return (hasJsa ? days.Within(recent).Count : null, hasOther ? days.LongestRun : null);
    }

    // When several benefits ended on the day, either's length will do (R30).
    private static bool IsLongEnough(int? jsaDays, int? runDays, ParametersOn parameters) =>
        jsaDays >= parameters.Number("employment.jsa_days") || runDays >= parameters.Number("employment.other_days");

    private static IReadOnlyList<MeasureDetail> Left(FamilyMember adult, BenefitFact[] last)
    {
        var benefits = last.Length == 1
            ? last[0].Benefit
            : string.Join('+', last.Select(b => b.Benefit).Distinct(StringComparer.Ordinal));
        return [Detail.Of("benefit", benefits, adult), Detail.Of("left_on", last[0].Days.To, adult)];
    }

    private static IReadOnlyList<MeasureDetail> Days(string name, int? count, FamilyMember adult) =>
        count is { } known ? [Detail.Of(name, known, adult)] : [];

    private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;

    private static WorkEvidenceFact[] OfKinds(
        FamilyMember adult, string parameter, DateSpan window, EvaluationContext context, bool verifiedOnly)
    {
        var kinds = context.Parameters.Codes(parameter);
        var found = new Gathered<WorkEvidenceFact>();
        foreach (var work in adult.Person.WorkEvidence.Each())
        {
            if (kinds.Contains(work.Kind) && work.Days.Overlaps(window) && (work.Verified || !verifiedOnly))
                found.Add(work);
        }
        return found.ToList();
    }

    private static AdultAnswer NotMet(
        BenefitFact[] spells, WorkEvidenceFact[] work, IReadOnlyList<MeasureDetail> details) =>
        new(MeasureState.NotMet, MeasureReasons.NotSustained, null, Sources(spells, work), details);

    private static IReadOnlyList<FactRef> Sources(BenefitFact[] spells, WorkEvidenceFact[] work)
    {
        var lines = new Gathered<FactRef>();
        foreach (var spell in spells)
            lines.Add(spell.Source);
        foreach (var evidence in work)
            lines.Add(evidence.Source);
        return lines.InOrder();
    }
}
