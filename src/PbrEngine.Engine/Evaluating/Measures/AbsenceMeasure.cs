using PbrEngine.Domain.Facts;
using PbrEngine.Domain.Measures;
using PbrEngine.Domain.Time;

namespace PbrEngine.Engine.Evaluating.Measures;

/// <summary>Absence rate of every child over the last complete terms (09, <i>absence</i>).</summary>
internal static class AbsenceMeasure
{
    /// <summary>The children's measures, then the family's own.</summary>
    internal static IEnumerable<Measure> Evaluate(FamilyFacts family, EvaluationContext context)
    {
        var reach = context.Schools;
        if (reach.IsStaleOn(context.AsAt))
            return Stale(family, context);
        var limit = AbsenceLimit.OfMeasure(context);
        var terms = SchoolTerm.LastComplete(limit.Terms, reach.EvidenceOn!.Value);
        var window = Terms.Window(terms);
        var children = family.ChildrenOver(window).Select(c => Of(c, family, context, terms, limit)).ToList();
        var state = MeasureStates.Together(children.Select(c => c.State));
        var measured = children.Where(c => c.Denominator is not null).ToList();
        return children.Append(new Measure
        {
            Name = MeasureNames.Absence,
            FamilyRef = family.Family.FamilyRef,
            State = state,
            Reason = children.FirstOrDefault(c => c.State == state)?.Reason ?? MeasureReasons.NoSchoolAge,
            Window = window,
            Numerator = measured.Count == 0 ? null : measured.Sum(c => c.Numerator),
            Denominator = measured.Count == 0 ? null : measured.Sum(c => c.Denominator),
            Evidence = [.. children.SelectMany(c => c.Evidence).Order()],
            Warnings = [.. children.SelectMany(c => c.Warnings).Distinct(StringComparer.Ordinal)],
        });
    }

    /// <summary>One child's measure over the terms, under the limit.</summary>
    internal static Measure Of(
        FamilyMember child,
        FamilyFacts family,
        EvaluationContext context,
        IReadOnlyList<SchoolTerm> terms,
        AbsenceLimit limit)
    {
        var window = Terms.Window(terms);
        var measure = new Measure
        {
            Name = MeasureNames.Absence,
            FamilyRef = family.Family.FamilyRef,
            PersonId = child.Person.PersonId,
            State = MeasureState.Unknown,
            Reason = MeasureReasons.NoBirthDate,
            Window = window,
        };
        if (child.Person.BornOn is not { } born)
            return measure;
        var schoolTerms = terms.Where(t => t.IsOfSchoolAge(born)).ToList();
        if (schoolTerms.Count == 0)
            return measure with { State = MeasureState.NotApplicable, Reason = MeasureReasons.NoSchoolAge };
        if (!context.Schools.Covers(window))
            return measure with { Reason = context.Schools.UncoveredReason(window) };
        return Rate(child.Person, schoolTerms, measure, limit);
    }

    private static Measure Rate(PersonFacts child, List<SchoolTerm> terms, Measure measure, AbsenceLimit limit)
    {
        var rows = child.Attendance.Where(a => terms.Contains(a.Term)).ToList();
        long possible = rows.Sum(a => (long)a.Possible);
        measure = measure with { Evidence = [.. rows.Select(a => a.Source).Order()] };
        if (possible == 0)
            return WithoutSessions(child, measure);
        long absent = rows.Sum(a => (long)Absent(a, limit.Counted));
        long unresolved = rows.Sum(a => (long)a.Unresolved);
        long worst = absent + unresolved;
        var over = limit.IsReached(absent, possible);
        var unsure = over != limit.IsReached(worst, possible);
        return measure with
        {
            State = unsure ? MeasureState.Unknown : over ? MeasureState.NotMet : MeasureState.Met,
            Reason = unsure ? MeasureReasons.Unresolved
                : over ? MeasureReasons.OverThreshold : MeasureReasons.UnderThreshold,
            Numerator = absent,
            Denominator = possible,
            Details = unresolved == 0 ? [] : [Detail.Of("unresolved", unresolved)],
            Warnings = rows.Select(a => a.Term).Distinct().Count() < terms.Count ? [MeasureReasons.SomeTermsOnly] : [],
        };
    }

    private static Measure WithoutSessions(PersonFacts child, Measure measure)
    {
        var onRoll = child.Placements.Where(p => p.Kind == "SCHOOL" && p.Days.Overlaps(measure.Window!.Value)).ToList();
        return onRoll.Count > 0
            ? measure with
            {
                Reason = MeasureReasons.OnRollNoSessions,
                Evidence = [.. measure.Evidence.Concat(onRoll.Select(p => p.Source)).Order()],
            }
            : measure with { State = MeasureState.NotApplicable, Reason = MeasureReasons.NoSessions };
    }

    private static int Absent(AttendanceFact row, IReadOnlyList<string> counted) =>
        (counted.Contains("authorised") ? row.Authorised : 0)
        + (counted.Contains("unauthorised") ? row.Unauthorised : 0);

    private static IEnumerable<Measure> Stale(FamilyFacts family, EvaluationContext context)
    {
        var unknown = new Measure
        {
            Name = MeasureNames.Absence,
            FamilyRef = family.Family.FamilyRef,
            State = MeasureState.Unknown,
            Reason = context.Schools.StaleReason(context.AsAt),
        };
        var children = context.Schools.EvidenceOn is { } end
            ? family.ChildrenOver(Terms.Window(SchoolTerm.LastComplete(AbsenceLimit.OfMeasure(context).Terms, end)))
            : family.ChildrenOver(DateSpan.Day(context.AsAt));
        return children.Select(c => unknown with { PersonId = c.Person.PersonId }).Append(unknown);
    }
}
