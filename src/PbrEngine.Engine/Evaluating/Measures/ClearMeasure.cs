using PbrEngine.Domain.Facts;
using PbrEngine.Domain.Lists;
using PbrEngine.Domain.Measures;
using PbrEngine.Domain.Time;

namespace PbrEngine.Engine.Evaluating.Measures;

/// <summary>Nothing of a kind for so many months: domestic abuse, help, crime (09; R25).</summary>
internal static class ClearMeasure
{
    private static readonly ChangeSpecification OfDomesticAbuse = new(
        MeasureNames.DomesticAbuse,
        context => context.Police,
        "domestic_abuse",
        (family, window, _) => Occurrences.DomesticAbuse(family, window));

    private static readonly ChangeSpecification OfHelp = new(
        MeasureNames.Help,
        context => context.SocialCare,
        "help",
        (family, window, context) => Occurrences.OpenStatuses(family, window, context.Parameters))
    {
        ToldAs = "status",
    };

    private static readonly ChangeSpecification OfCrime = new(
        MeasureNames.NoCrime,
        context => context.Asb,
        "no_crime",
        (family, window, context) =>
        [
            .. Occurrences.ProvenOffences(family, window, context.Parameters, under18Only: false),
            .. Occurrences.AntiSocialBehaviour(family, window, context.Parameters),
        ])
    {
        AsksForBefore = false,
    };

    /// <summary>No incident that names a member as suspect or victim.</summary>
    internal static Measure DomesticAbuse(FamilyFacts family, EvaluationContext context) =>
        Evaluate(family, context, OfDomesticAbuse);

    /// <summary>No status open for a child.</summary>
    internal static Measure Help(FamilyFacts family, EvaluationContext context) => Evaluate(family, context, OfHelp);

    /// <summary>
    /// No proven offence of a member of any age, and no anti-social behaviour: police and housing together (R10). It is
    /// asked only of a family that has needs of the kind, so that there is no family that never had the problem.
    /// </summary>
    internal static Measure NoCrime(FamilyFacts family, EvaluationContext context) =>
        Evaluate(family, context, OfCrime);

    private static Measure Evaluate(FamilyFacts family, EvaluationContext context, ChangeSpecification kind)
    {
        var basis = kind.Basis(context);
        if (basis.IsStaleOn(context.AsAt))
            return kind.Measured(family, MeasureState.Unknown, basis.StaleReason(context.AsAt));
        var window = DateSpan.MonthsEndingAt(
            context.Parameters.Number(kind.ClearMonths), basis.EvidenceOn!.Value);
        var inside = kind.Count(family, window, context);
        var clear = inside.Count == 0;
        if (clear && !basis.Covers(window))
            return kind.Measured(family, MeasureState.Unknown, basis.UncoveredReason(window), window);
        var evidence = clear ? Before(family, context, kind) : Occurrences.Evidence(inside);
        if (clear && kind.AsksForBefore && evidence.Count == 0)
            return kind.Measured(family, MeasureState.NotApplicable, MeasureReasons.NeverHad, window);
        return new()
        {
            Name = kind.Name,
            FamilyRef = family.Family.FamilyRef,
            State = clear ? MeasureState.Met : MeasureState.NotMet,
            Reason = clear ? MeasureReasons.Clear : MeasureReasons.Happened,
            Window = window,
            Evidence = evidence,
            Details = clear ? [] : kind.Details(inside),
        };
    }

    // That the family had the problem: what happened before attachment, where that is asked for, and its needs.
    private static IReadOnlyList<FactRef> Before(
        FamilyFacts family, EvaluationContext context, ChangeSpecification kind)
    {
        var lines = new Gathered<FactRef>();
        if (kind.AsksForBefore)
        {
            var months = context.Parameters.Number(kind.BeforeMonths);
            var before = DateSpan.MonthsBefore(months, family.Family.AttachedOn!.Value);
            lines.AddRange(Occurrences.Evidence(kind.Count(family, before, context)));
        }
        foreach (var need in context.Problems.NeedsBehind(kind.Name, family).Each())
            lines.Add(need.Source);
        return lines.InOrder();
    }
}
