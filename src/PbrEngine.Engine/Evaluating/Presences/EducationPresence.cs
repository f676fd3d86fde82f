using PbrEngine.Domain.Facts;
using PbrEngine.Domain.Measures;
using PbrEngine.Domain.Time;
using PbrEngine.Engine.Evaluating.Measures;

namespace PbrEngine.Engine.Evaluating.Presences;

/// <summary>Whether a family has the problem <i>education</i> on a day (09; R12–R14).</summary>
internal static class EducationPresence
{
    internal static PresenceFinding On(DateOnly day, FamilyFacts family, EvaluationContext context)
    {
        var reach = context.Schools;
        if (reach.IsStaleOn(day))
            return PresenceFinding.Unknown(reach.StaleReason(day));
        var end = day < reach.EvidenceOn!.Value ? day : reach.EvidenceOn.Value;
        var limit = AbsenceLimit.OfPresence(context);
        var terms = SchoolTerm.LastComplete(limit.Terms, end);
        var window = Terms.Window(terms);
        var shown = new List<Occurrence>();
        var unsure = new List<string>();
        foreach (var child in family.ChildrenOver(window))
            OverTerms(child, terms, limit, family, context, shown, unsure);
        foreach (var child in family.ChildrenOver(DateSpan.Day(end)))
            OnTheDay(child, end, context, shown, unsure);
        if (shown.Count > 0)
            return new(Presence.Present, shown, window, "");
        if (!reach.Covers(window) || !reach.Covers(DateSpan.Day(end)))
            return PresenceFinding.Unknown(reach.UncoveredReason(window, DateSpan.Day(end)), window);
        return unsure.Count > 0
            ? PresenceFinding.Unknown(unsure[0], window)
            : new(Presence.Absent, [], window, "");
    }

    private static void OverTerms(
        FamilyMember child,
        IReadOnlyList<SchoolTerm> terms,
        AbsenceLimit limit,
        FamilyFacts family,
        EvaluationContext context,
        List<Occurrence> shown,
        List<string> unsure)
    {
        // The absence rate counts as in the measure: it needs the whole window (R12).
        var absence = AbsenceMeasure.Of(child, family, context, terms, limit);
        if (absence.State == MeasureState.NotMet)
            shown.AddRange(absence.Evidence.Select(e => new Occurrence(child, "absence", e)));
        else if (absence.State == MeasureState.Unknown)
            unsure.Add(absence.Reason);
        if (!IsOfSchoolAge(child, terms))
            return;
        var excluded = ExclusionsMeasure.Deciding(
            child, Terms.Window(terms), context.Parameters.Number("presence.suspensions_limit"));
        shown.AddRange(excluded.Select(e => new Occurrence(child, "exclusion", e)));
    }

    private static void OnTheDay(
        FamilyMember child,
        DateOnly day,
        EvaluationContext context,
        List<Occurrence> shown,
        List<string> unsure)
    {
        // School age on a day is school age in the term that holds it (R13). A place in a unit because of an exclusion
        // shows the problem at any age.
        var ofSchoolAgeNow = IsOfSchoolAge(child, [SchoolTerm.Holding(day)]);
        var placements = child.Person.Placements.Where(p => p.Days.Contains(day)).ToList();
        var deciding = placements
            .Where(p => (p.Kind is "PRU" or "AP" && p.BecauseOfExclusion) || (p.Kind == "CME" && ofSchoolAgeNow))
            .ToList();
        shown.AddRange(deciding.Select(p => new Occurrence(child, "placement", p.Source)));
        if (!ofSchoolAgeNow || placements.Count > 0)
            return;
        // Only coverage of the day proves that there is no placement (R14), and only a date of birth that one is owed.
        if (child.Person.BornOn is null)
            unsure.Add(MeasureReasons.NoBirthDate);
        else if (context.Schools.Covers(DateSpan.Day(day)))
            shown.Add(new Occurrence(child, "no placement", child.Source));
        else
            unsure.Add(context.Schools.UncoveredReason(DateSpan.Day(day)));
    }

    // Without a date of birth the absence measure says Unknown; here the child is taken as of school age, so that an
    // exclusion isn't overlooked.
    private static bool IsOfSchoolAge(FamilyMember child, IReadOnlyList<SchoolTerm> terms) =>
        child.Person.BornOn is not { } born || terms.Any(t => t.IsOfSchoolAge(born));
}
