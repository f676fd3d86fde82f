using PbrEngine.Domain.Facts;
using PbrEngine.Domain.Measures;
using PbrEngine.Domain.Time;

namespace PbrEngine.Engine.Evaluating.Presences;

/// <summary>
/// Presence of the six problems of the expanded programme on a day (09, <i>presence of a problem</i>).
/// </summary>
internal static class ProblemPresences
{
    /// <summary>One presence a problem, in the order of the programme.</summary>
    internal static IReadOnlyList<ProblemPresence> On(DateOnly day, FamilyFacts family, EvaluationContext context) =>
    [
        WithNeeds("crime", day, family, Crime(day, family, context).Or(Asb(day, family, context))),
        WithNeeds("education", day, family, EducationPresence.On(day, family, context)),
        WithNeeds("help", day, family, Help(day, family, context)),
        WithNeeds("work", day, family, Work(day, family, context)),
        WithNeeds("domestic_abuse", day, family, DomesticAbuse(day, family, context)),
        // Health rests on need rows alone and is never Unknown (R22).
        WithNeeds("health", day, family, new(Presence.Absent, [], null, "")),
    ];

    private static PresenceFinding Crime(DateOnly day, FamilyFacts family, EvaluationContext context) => OverMonths(
        day,
        context.Police,
        context,
        window => Occurrences.ProvenOffences(family, window, context.Parameters, under18Only: false));

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
        if (finding.State != Presence.Absent)
            return finding;
        // An adult whom DWP couldn't match makes "no benefit" Unknown (R18).
        return Measures.WorkMeasures.NotMatched(family, finding.Window!.Value.To).Count > 0
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

    private static ProblemPresence WithNeeds(
        string code, DateOnly day, FamilyFacts family, PresenceFinding finding)
    {
        // A need row makes a problem Present from the day it was identified, closed or not (R19).
        var needs = family.Needs.Where(n => n.Code == code && n.IdentifiedOn <= day).ToList();
        var present = finding.State == Presence.Present || needs.Count > 0;
        var byNeed = needs.Select(n => MemberOf(n, family)).ToList();
        var shownBy = finding.Shown.Select(o => o.Member)
            .Concat(byNeed.OfType<FamilyMember>())
            .DistinctBy(m => m.Person.PersonId)
            .ToList();
        return new ProblemPresence
        {
            Code = code,
            On = day,
            State = present ? Presence.Present : finding.State,
            Reason = present ? "" : finding.Reason,
            Window = finding.Window,
            ShownBy = [.. shownBy.Select(m => m.Person.PersonId).Order(StringComparer.Ordinal)],
            // A need row without a member is the family's own (R21 speaks of members only).
            RestsOnNonResidents = present && !byNeed.Contains(null) && shownBy.TrueForAll(m => !m.Resident),
            Evidence = [.. Occurrences.Evidence(finding.Shown).Concat(needs.Select(n => n.Source)).Order()],
        };
    }

    private static FamilyMember? MemberOf(NeedFact need, FamilyFacts family) =>
        need.MemberRef is null ? null : family.Members.FirstOrDefault(m => m.MemberRefs.Contains(need.MemberRef));
}
