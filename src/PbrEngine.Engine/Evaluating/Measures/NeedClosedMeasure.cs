using PbrEngine.Domain.Facts;
using PbrEngine.Domain.Lists;
using PbrEngine.Domain.Measures;

namespace PbrEngine.Engine.Evaluating.Measures;

/// <summary>Every need row of a problem closed positively, long enough ago (09; R31).</summary>
internal static class NeedClosedMeasure
{
    private static readonly IReadOnlyList<string> Outside = [MeasureReasons.OutsideProgramme];

    /// <summary>The measure of a name, which says the code of the needs that it is about.</summary>
    internal static Measure Evaluate(FamilyFacts family, EvaluationContext context, string name)
    {
        if (context.EarlyHelp.IsStaleOn(context.AsAt))
            return New(name, family, MeasureState.Unknown, context.EarlyHelp.StaleReason(context.AsAt));
        var needs = NeedsOf(name, family);
        if (needs.Length == 0)
            return New(name, family, MeasureState.NotApplicable, MeasureReasons.NoNeed);
        var latest = context.AsAt.AddDays(-SustainDays(needs[0].Code, context));
        var faults = Faults(needs, latest);
        // The need that was closed last is the one that came nearest to being too late.
        var told = faults.Length > 0 ? faults[0] : needs.MaxBy(n => n.ClosedOn)!;
        return new()
        {
            Name = name,
            FamilyRef = family.Family.FamilyRef,
            State = faults.Length > 0 ? MeasureState.NotMet : MeasureState.Met,
            Reason = Fault(told, latest) ?? MeasureReasons.Closed,
            Evidence = Sources(faults.Length > 0 ? faults : needs),
            Warnings = context.Problems.Knows(told.Code) ? [] : Outside,
            Details = Details(told, family, context.AsAt),
        };
    }

    private static Measure New(string name, FamilyFacts family, MeasureState state, string reason) => new()
    {
        Name = name,
        FamilyRef = family.Family.FamilyRef,
        State = state,
        Reason = reason,
    };

    private static NeedFact[] NeedsOf(string name, FamilyFacts family)
    {
        var start = MeasureNames.NeedClosedPrefix.Length + 1;
        var code = name.Length > start ? name.AsSpan(start) : [];
        var needs = new Gathered<NeedFact>();
        foreach (var need in family.Needs.Each())
        {
            if (code.SequenceEqual(need.Code))
                needs.Add(need);
        }
        return needs.ToList();
    }

    // A programme may ask for other days of one need than of the rest.
    private static int SustainDays(string code, EvaluationContext context)
    {
        var own = "need_closed.sustain_days." + code;
        return context.Parameters.Number(context.Parameters.Has(own) ? own : "need_closed.sustain_days");
    }

    private static NeedFact[] Faults(NeedFact[] needs, DateOnly latest)
    {
        var faults = new Gathered<NeedFact>();
        foreach (var need in needs)
        {
            if (Fault(need, latest) is not null)
                faults.Add(need);
        }
        return faults.ToList();
    }

    private static string? Fault(NeedFact need, DateOnly latest)
    {
        if (need.ClosedOn is not { } closed)
            return MeasureReasons.Open;
        if (!need.ClosedPositively)
            return MeasureReasons.ClosedNotPositive;
        return closed <= latest ? null : MeasureReasons.ClosedTooRecently;
    }

    private static IReadOnlyList<FactRef> Sources(NeedFact[] needs)
    {
        var lines = new Gathered<FactRef>();
        foreach (var need in needs)
            lines.Add(need.Source);
        return lines.InOrder();
    }

    private static IReadOnlyList<MeasureDetail> Details(NeedFact need, FamilyFacts family, DateOnly asAt)
    {
        var member = family.MemberOf(need);
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
