using PbrEngine.Domain.Facts;
using PbrEngine.Domain.Lists;
using PbrEngine.Domain.Measures;
using PbrEngine.Domain.Time;

namespace PbrEngine.Engine.Evaluating.Measures;

/// <summary>Progress to work, and work (09; R18, R26, R27).</summary>
internal static class WorkMeasures
{
    private readonly record struct Step(FamilyMember Adult, WorkEvidenceFact Evidence);

    /// <summary>An adult began work evidence of the programme's kinds in the last months.</summary>
    internal static Measure ProgressToWork(FamilyFacts family, EvaluationContext context)
    {
        if (context.EarlyHelp.IsStaleOn(context.AsAt))
        {
            return Unknown(
                MeasureNames.ProgressToWork, family, context.EarlyHelp.StaleReason(context.AsAt), window: null);
        }
        var window = DateSpan.MonthsEndingAt(
            context.Parameters.Number("progress_to_work.months"), context.EarlyHelp.EvidenceOn!.Value);
        var steps = Steps(family, window, context.Parameters.Codes("progress_to_work.kinds"));
        if (steps.Length == 0 && !context.EarlyHelp.Covers(window))
        {
            return Unknown(
                MeasureNames.ProgressToWork, family, context.EarlyHelp.UncoveredReason(window), window);
        }
        return new()
        {
            Name = MeasureNames.ProgressToWork,
            FamilyRef = family.Family.FamilyRef,
            State = steps.Length > 0 ? MeasureState.Met : MeasureState.NotMet,
            Reason = steps.Length > 0 ? MeasureReasons.StepTaken : MeasureReasons.NoStep,
            Window = window,
            Evidence = Sources(steps),
            Details = steps.Length > 0 ? Details(steps[0]) : [],
        };
    }

    /// <summary>Nobody on an out-of-work benefit; an adult on one takes the state of progress to work (R26).</summary>
    internal static Measure Work(FamilyFacts family, EvaluationContext context)
    {
        if (context.Dwp.IsStaleOn(context.AsAt))
            return Unknown(MeasureNames.Work, family, context.Dwp.StaleReason(context.AsAt), window: null);
        var window = DateSpan.Day(context.Dwp.EvidenceOn!.Value);
        var onBenefit = Occurrences.OutOfWork(family, window.To, context.Parameters);
        if (onBenefit.Count > 0)
            return OnBenefit(onBenefit, window, ProgressToWork(family, context));
        if (!context.Dwp.Covers(window))
            return Unknown(MeasureNames.Work, family, context.Dwp.UncoveredReason(window), window);
        return NotMatched(family, window.To) is { Count: > 0 } unmatched
            ? new()
            {
                Name = MeasureNames.Work,
                FamilyRef = family.Family.FamilyRef,
                State = MeasureState.Unknown,
                Reason = MeasureReasons.DwpNotMatched,
                Window = window,
                Evidence = unmatched,
                Details = UnmatchedDetails(family, window.To),
            }
            : OffBenefit(family, context, window);
    }

    /// <summary>
    /// DWP's answers about the adults of the day whom it couldn't match: "no benefit" is then Unknown (R18).
    /// </summary>
    internal static IReadOnlyList<FactRef> NotMatched(FamilyFacts family, DateOnly day)
    {
        var lines = new Gathered<FactRef>();
        foreach (var member in family.Members.Each())
        {
            if (!IsUnmatched(member, day))
                continue;
            foreach (var answer in member.Person.Claimants.Each())
                lines.Add(answer.Source);
        }
        return lines.InOrder();
    }

    private static Step[] Steps(FamilyFacts family, DateSpan window, IReadOnlyList<string> kinds)
    {
        var steps = new Gathered<Step>();
        foreach (var member in family.Members.Each())
        {
            if (!member.IsAdultOver(window))
                continue;
            foreach (var evidence in member.Person.WorkEvidence.Each())
            {
                if (kinds.Contains(evidence.Kind) && window.Contains(evidence.Days.From))
                    steps.Add(new(member, evidence));
            }
        }
        var all = steps.ToList();
        return all.Length < 2
            ? all
            : [.. all.DistinctBy(s => s.Evidence.Source).OrderBy(s => s.Evidence.Source)];
    }

    private static FactRef[] Sources(Step[] steps)
    {
        var lines = new Gathered<FactRef>();
        foreach (var step in steps)
            lines.Add(step.Evidence.Source);
        return lines.ToList();
    }

    private static IReadOnlyList<MeasureDetail> Details(Step first) =>
    [
        Detail.Of("step", first.Evidence.Kind, first.Adult),
        Detail.Of("started_on", first.Evidence.Days.From, first.Adult),
    ];

    private static bool IsUnmatched(FamilyMember member, DateOnly day) =>
        member.Person.AskedButNotMatched && member.IsAdultOver(DateSpan.Day(day));

    private static MeasureDetail[] UnmatchedDetails(FamilyFacts family, DateOnly day)
    {
        var details = new Gathered<MeasureDetail>();
        foreach (var member in family.Members.Each())
        {
            if (IsUnmatched(member, day))
                details.Add(Detail.Of("dwp", "not_matched", member));
        }
        return details.ToList();
    }

    private static Measure OnBenefit(IReadOnlyList<Occurrence> onBenefit, DateSpan window, Measure progress)
    {
        var lines = new Gathered<FactRef>();
        lines.AddSources(onBenefit);
        lines.AddRange(progress.Evidence);
        return new()
        {
            Name = MeasureNames.Work,
            FamilyRef = progress.FamilyRef,
            State = progress.State,
            Reason = $"{MeasureReasons.OnBenefit}:{progress.Reason}",
            Window = window,
            Evidence = lines.InOrderOnce(),
            Details = Detail.Of("benefit", onBenefit),
        };
    }

    private static Measure OffBenefit(FamilyFacts family, EvaluationContext context, DateSpan window)
    {
        // What was before attachment is told by the facts at hand alone, as in R25.
        var before = Occurrences.OutOfWork(family, family.Family.AttachedOn!.Value, context.Parameters);
        var lines = new Gathered<FactRef>();
        lines.AddRange(Occurrences.Evidence(before));
        foreach (var need in context.Problems.NeedsBehind(MeasureNames.Work, family).Each())
            lines.Add(need.Source);
        return new()
        {
            Name = MeasureNames.Work,
            FamilyRef = family.Family.FamilyRef,
            State = lines.Count == 0 ? MeasureState.NotApplicable : MeasureState.Met,
            Reason = lines.Count == 0 ? MeasureReasons.NeverHad : MeasureReasons.Clear,
            Window = window,
            Evidence = lines.InOrder(),
        };
    }

    private static Measure Unknown(string name, FamilyFacts family, string reason, DateSpan? window) => new()
    {
        Name = name,
        FamilyRef = family.Family.FamilyRef,
        State = MeasureState.Unknown,
        Reason = reason,
        Window = window,
    };
}
