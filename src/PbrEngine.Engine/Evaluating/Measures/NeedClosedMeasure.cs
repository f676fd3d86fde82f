using PbrEngine.Domain.Facts;
using PbrEngine.Domain.Measures;

namespace PbrEngine.Engine.Evaluating.Measures;

/// <summary>Every need row of a problem closed positively, long enough ago (09; R31).</summary>
internal static class NeedClosedMeasure
{
    internal static Measure Evaluate(FamilyFacts family, EvaluationContext context, string code)
    {
        var measure = new Measure
        {
            Name = MeasureNames.NeedClosed(code),
            FamilyRef = family.Family.FamilyRef,
            State = MeasureState.Unknown,
            Reason = context.EarlyHelp.StaleReason(context.AsAt),
        };
        if (context.EarlyHelp.IsStaleOn(context.AsAt))
            return measure;
        var needs = family.Needs.Where(n => n.Code == code).ToList();
        if (needs.Count == 0)
            return measure with { State = MeasureState.NotApplicable, Reason = MeasureReasons.NoNeed };
        var latest = context.AsAt.AddDays(-SustainDays(code, context));
        measure = measure with { Warnings = context.Problems.Knows(code) ? [] : [MeasureReasons.OutsideProgramme] };
        var faults = needs.Select(n => (Need: n, Fault: Fault(n, latest))).Where(f => f.Fault is not null).ToList();
        return faults.Count > 0
            ? measure with
            {
                State = MeasureState.NotMet,
                Reason = faults[0].Fault!,
                Evidence = [.. faults.Select(f => f.Need.Source).Order()],
                Details = Details(faults[0].Need, family, context.AsAt),
            }
            : measure with
            {
                State = MeasureState.Met,
                Reason = MeasureReasons.Closed,
                Evidence = [.. needs.Select(n => n.Source).Order()],
                // The need that was closed last is the one that came nearest to being too late.
                Details = Details(needs.MaxBy(n => n.ClosedOn)!, family, context.AsAt),
            };
    }

    // A programme may ask for other days of one need than of the rest.
    private static int SustainDays(string code, EvaluationContext context)
    {
        var own = "need_closed.sustain_days." + code;
        return context.Parameters.Number(context.Parameters.Has(own) ? own : "need_closed.sustain_days");
    }

    private static string? Fault(NeedFact need, DateOnly latest)
    {
        if (need.ClosedOn is not { } closed)
            return MeasureReasons.Open;
        if (!need.ClosedPositively)
            return MeasureReasons.ClosedNotPositive;
        return closed <= latest ? null : MeasureReasons.ClosedTooRecently;
    }

    private static IReadOnlyList<MeasureDetail> Details(NeedFact need, FamilyFacts family, DateOnly asAt)
    {
        var member = need.MemberRef is { } reference
            ? family.Members.FirstOrDefault(m => m.MemberRefs.Contains(reference))
            : null;
        var identified = Detail.Of("identified_on", need.IdentifiedOn, member);
        return need.ClosedOn is { } closed && closed <= asAt
            ?
            [
                identified,
                Detail.Of("closed_on", closed, member),
                Detail.Of("held_days", asAt.DayNumber - closed.DayNumber, member),
            ]
            : [identified];
    }
}
