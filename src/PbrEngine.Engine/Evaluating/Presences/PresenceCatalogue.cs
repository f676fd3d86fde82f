using PbrEngine.Domain.Facts;
using PbrEngine.Domain.Measures;
using PbrEngine.Domain.Time;
using PbrEngine.Engine.Evaluating.Measures;

namespace PbrEngine.Engine.Evaluating.Presences;

/// <summary>
/// The ways in which facts show a problem, of which a programme's parameter <c>problem.CODE.presence</c> names those
/// that count for it (09, <i>presence of a problem</i>).
/// </summary>
internal static class PresenceCatalogue
{
    private static readonly Dictionary<string, Func<DateOnly, FamilyFacts, EvaluationContext, PresenceFinding>> Table =
        new(StringComparer.Ordinal)
        {
            ["offending_youth"] = (day, family, context) => Offending(day, family, context, under18Only: true),
            ["offending_any"] = (day, family, context) => Offending(day, family, context, under18Only: false),
            ["asb"] = Asb,
            ["education"] = EducationPresence.On,
            ["help"] = Help,
            ["work"] = Work,
            ["domestic_abuse"] = DomesticAbuse,
        };

    /// <summary>
    /// What all the ways together say: Present if any does, else Unknown if any is, else Absent. No way at all is
    /// Absent: such a problem rests on need rows alone and is never Unknown (R22).
    /// </summary>
    internal static PresenceFinding Together(
        IReadOnlyList<string> ways, DateOnly day, FamilyFacts family, EvaluationContext context) =>
        ways.Select(way => Of(way)(day, family, context))
            .DefaultIfEmpty(PresenceFinding.Absent)
            .Aggregate((one, other) => one.Or(other));

    private static Func<DateOnly, FamilyFacts, EvaluationContext, PresenceFinding> Of(string way) =>
        Table.GetValueOrDefault(way)
        ?? throw new KeyNotFoundException($"The rule set names a way to show a problem that the engine lacks: {way}.");

    private static PresenceFinding Offending(
        DateOnly day, FamilyFacts family, EvaluationContext context, bool under18Only) => OverMonths(
        day,
        context.Police,
        context,
        window => Occurrences.ProvenOffences(family, window, context.Parameters, under18Only));

    private static PresenceFinding Asb(DateOnly day, FamilyFacts family, EvaluationContext context) => OverMonths(
        day, context.Asb, context, window => Occurrences.AntiSocialBehaviour(family, window, context.Parameters));

    private static PresenceFinding DomesticAbuse(DateOnly day, FamilyFacts family, EvaluationContext context) =>
        OverMonths(day, context.Police, context, window => Occurrences.DomesticAbuse(family, window));

    private static PresenceFinding Help(DateOnly day, FamilyFacts family, EvaluationContext context) => OnOneDay(
        day,
        context.SocialCare,
        on => Occurrences.OpenStatuses(family, DateSpan.Day(on), context.Parameters));

    private static PresenceFinding Work(DateOnly day, FamilyFacts family, EvaluationContext context)
    {
        var finding = OnOneDay(day, context.Dwp, on => Occurrences.OutOfWork(family, on, context.Parameters));
        if (finding.State != Domain.Measures.Presence.Absent)
            return finding;
        // An adult whom DWP couldn't match makes "no benefit" Unknown (R18).
        return WorkMeasures.NotMatched(family, finding.Window!.Value.To).Count > 0
            ? PresenceFinding.Unknown(MeasureReasons.DwpNotMatched, finding.Window)
            : finding;
    }

    private static PresenceFinding OverMonths(
        DateOnly day,
        EvidenceBasis basis,
        EvaluationContext context,
        Func<DateSpan, IEnumerable<Occurrence>> shown)
    {
        if (basis.IsStaleOn(day))
            return PresenceFinding.Unknown(basis.StaleReason(day));
        var months = context.Parameters.Number("presence.months");
        var window = DateSpan.MonthsEndingAt(months, Earlier(day, basis.EvidenceOn!.Value));
        return PresenceFinding.Of([.. shown(window)], basis, window);
    }

    private static PresenceFinding OnOneDay(
        DateOnly day, EvidenceBasis basis, Func<DateOnly, IEnumerable<Occurrence>> shown)
    {
        if (basis.IsStaleOn(day))
            return PresenceFinding.Unknown(basis.StaleReason(day));
        var on = Earlier(day, basis.EvidenceOn!.Value);
        return PresenceFinding.Of([.. shown(on)], basis, DateSpan.Day(on));
    }

    private static DateOnly Earlier(DateOnly one, DateOnly other) => one < other ? one : other;
}
