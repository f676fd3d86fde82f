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
        IReadOnlyList<string> ways, DateOnly day, FamilyFacts family, EvaluationContext context)
    {
        if (ways.Count == 0)
            return PresenceFinding.Absent;
        var together = Of(ways[0])(day, family, context);
        for (var i = 1; i < ways.Count; i++)
            together = together.Or(Of(ways[i])(day, family, context));
        return together;
    }

    private static Func<DateOnly, FamilyFacts, EvaluationContext, PresenceFinding> Of(string way) =>
        Table.GetValueOrDefault(way)
        ?? throw new KeyNotFoundException($"The rule set names a way to show a problem that the engine lacks: {way}.");

    private static PresenceFinding Offending(
        DateOnly day, FamilyFacts family, EvaluationContext context, bool under18Only)
    {
        if (context.Police.IsStaleOn(day))
            return Stale(day, context.Police);
        var window = Months(day, context.Police, context);
        return PresenceFinding.Of(
            Occurrences.ProvenOffences(family, window, context.Parameters, under18Only), context.Police, window);
    }

    private static PresenceFinding Asb(DateOnly day, FamilyFacts family, EvaluationContext context)
    {
        if (context.Asb.IsStaleOn(day))
            return Stale(day, context.Asb);
        var window = Months(day, context.Asb, context);
        return PresenceFinding.Of(
            Occurrences.AntiSocialBehaviour(family, window, context.Parameters), context.Asb, window);
    }

    private static PresenceFinding DomesticAbuse(DateOnly day, FamilyFacts family, EvaluationContext context)
    {
        if (context.Police.IsStaleOn(day))
            return Stale(day, context.Police);
        var window = Months(day, context.Police, context);
        return PresenceFinding.Of(Occurrences.DomesticAbuse(family, window), context.Police, window);
    }

    private static PresenceFinding Help(DateOnly day, FamilyFacts family, EvaluationContext context)
    {
        if (context.SocialCare.IsStaleOn(day))
            return Stale(day, context.SocialCare);
        var window = DateSpan.Day(Latest(day, context.SocialCare));
        return PresenceFinding.Of(
            Occurrences.OpenStatuses(family, window, context.Parameters), context.SocialCare, window);
    }

    private static PresenceFinding Work(DateOnly day, FamilyFacts family, EvaluationContext context)
    {
        if (context.Dwp.IsStaleOn(day))
            return Stale(day, context.Dwp);
        var on = Latest(day, context.Dwp);
        var finding = PresenceFinding.Of(
            Occurrences.OutOfWork(family, on, context.Parameters), context.Dwp, DateSpan.Day(on));
        // An adult whom DWP couldn't match makes "no benefit" Unknown (R18).
        return finding.State == Presence.Absent && WorkMeasures.NotMatched(family, on).Count > 0
            ? PresenceFinding.Unknown(MeasureReasons.DwpNotMatched, finding.Window)
            : finding;
    }

    private static PresenceFinding Stale(DateOnly day, EvidenceBasis basis) =>
        PresenceFinding.Unknown(basis.StaleReason(day));

    private static DateSpan Months(DateOnly day, EvidenceBasis basis, EvaluationContext context) =>
        DateSpan.MonthsEndingAt(context.Parameters.Number("presence.months"), Latest(day, basis));

    // The last day looked at: the day itself, or the end of the evidence before it.
    private static DateOnly Latest(DateOnly day, EvidenceBasis basis) =>
        basis.EvidenceOn is { } end && end < day ? end : day;
}
