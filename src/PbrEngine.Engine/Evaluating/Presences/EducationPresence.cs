using PbrEngine.Domain.Facts;
using PbrEngine.Domain.Lists;
using PbrEngine.Domain.Measures;
using PbrEngine.Domain.Time;
using PbrEngine.Engine.Evaluating.Measures;

namespace PbrEngine.Engine.Evaluating.Presences;

/// <summary>Whether a family has the problem <i>education</i> on a day (09; R12–R14).</summary>
internal static class EducationPresence
{
    // What shows the problem, and the first thing that leaves it open.
    private struct Signs
    {
        internal Gathered<Occurrence> Shown;
        internal string? Unsure;
    }

    internal static PresenceFinding On(DateOnly day, FamilyFacts family, EvaluationContext context)
    {
        var reach = context.Schools;
        if (reach.IsStaleOn(day))
            return PresenceFinding.Unknown(reach.StaleReason(day));
        var end = day < reach.EvidenceOn!.Value ? day : reach.EvidenceOn.Value;
        var limit = AbsenceLimit.OfPresence(context);
        var terms = SchoolTerms.LastComplete(limit.Terms, end);
        var signs = new Signs();
        foreach (var child in family.Members.Each())
        {
            if (child.IsChildOver(terms.Days))
                OverTerms(child, terms, limit, context, ref signs);
        }
        foreach (var child in family.Members.Each())
        {
            if (child.IsChildOver(DateSpan.Day(end)))
                OnTheDay(child, end, context, ref signs);
        }
        if (signs.Shown.Count > 0)
            return new(Presence.Present, signs.Shown.ToList(), terms.Days, "");
        if (!reach.Covers(terms.Days) || !reach.Covers(DateSpan.Day(end)))
            return PresenceFinding.Unknown(reach.UncoveredReason(terms.Days, DateSpan.Day(end)), terms.Days);
        return signs.Unsure is { } reason
            ? PresenceFinding.Unknown(reason, terms.Days)
            : new(Presence.Absent, [], terms.Days, "");
    }

    private static void OverTerms(
        FamilyMember child, SchoolTerms terms, AbsenceLimit limit, EvaluationContext context, ref Signs signs)
    {
        // The absence rate counts as in the measure: it needs the whole window (R12).
        var absence = ChildAbsence.Of(child.Person, terms, limit, context);
        if (absence.State == MeasureState.NotMet)
            Show(child, "absence", absence.Evidence, ref signs);
        else if (absence.State == MeasureState.Unknown)
            signs.Unsure ??= absence.Reason;
        if (!IsOfSchoolAge(child, terms))
            return;
        var limitOfSuspensions = context.Parameters.Number("presence.suspensions_limit");
        Show(child, "exclusion", ExclusionsMeasure.Deciding(child, terms.Days, limitOfSuspensions), ref signs);
    }

    private static void Show(FamilyMember child, string what, IReadOnlyList<FactRef> lines, ref Signs signs)
    {
        foreach (var line in lines.Each())
            signs.Shown.Add(new(child, what, line));
    }

    private static void OnTheDay(FamilyMember child, DateOnly day, EvaluationContext context, ref Signs signs)
    {
        // School age on a day is school age in the term that holds it (R13). A place in a unit because of an exclusion
        // shows the problem at any age.
        var ofSchoolAgeNow = IsOfSchoolAge(child, new(1, SchoolTerm.Holding(day)));
        var hasPlacement = false;
        foreach (var placement in child.Person.Placements.Each())
        {
            if (!placement.Days.Contains(day))
                continue;
            hasPlacement = true;
            if ((placement.Kind is "PRU" or "AP" && placement.BecauseOfExclusion)
                || (placement.Kind == "CME" && ofSchoolAgeNow))
            {
                signs.Shown.Add(new(child, "placement", placement.Source));
            }
        }
        if (ofSchoolAgeNow && !hasPlacement)
            WithoutPlacement(child, day, context, ref signs);
    }

    // Only coverage of the day proves that there is no placement (R14), and only a date of birth that one is owed.
    private static void WithoutPlacement(FamilyMember child, DateOnly day, EvaluationContext context, ref Signs signs)
    {
        if (child.Person.BornOn is null)
            signs.Unsure ??= MeasureReasons.NoBirthDate;
        else if (context.Schools.Covers(DateSpan.Day(day)))
            signs.Shown.Add(new(child, "no placement", child.Source));
        else
            signs.Unsure ??= context.Schools.UncoveredReason(DateSpan.Day(day));
    }

    // Without a date of birth the absence measure says Unknown; here the child is taken as of school age, so that an
    // exclusion isn't overlooked.
    private static bool IsOfSchoolAge(FamilyMember child, SchoolTerms terms) =>
        child.Person.BornOn is not { } born || terms.CountOfSchoolAge(born) > 0;
}
