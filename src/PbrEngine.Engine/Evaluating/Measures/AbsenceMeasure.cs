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
        var window = Terms.Window(Terms.Last(context, "absence.terms", reach.EvidenceOn!.Value));
        var children = family.ChildrenOver(window).Select(c => Of(c, family, context, reach.EvidenceOn.Value)).ToList();
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

    /// <summary>One child's measure over the terms that are complete on <paramref name="end"/>.</summary>
    internal static Measure Of(FamilyMember child, FamilyFacts family, EvaluationContext context, DateOnly end)
    {
        var terms = Terms.Last(context, "absence.terms", end);
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
        return Rate(child.Person, schoolTerms, measure, context);
    }

    private static Measure Rate(
        PersonFacts child, List<SchoolTerm> terms, Measure measure, EvaluationContext context)
    {
        var rows = child.Attendance.Where(a => terms.Contains(a.Term)).ToList();
        long possible = rows.Sum(a => (long)a.Possible);
        measure = measure with { Evidence = [.. rows.Select(a => a.Source).Order()] };
        if (possible == 0)
            return WithoutSessions(child, measure);
        var counted = context.Parameters.Codes("absence.counted");
        long absent = rows.Sum(a => (long)Absent(a, counted));
        long worst = absent + rows.Sum(a => (long)a.Unresolved);
        var threshold = context.Parameters.Number("absence.threshold_percent");
        var over = IsOver(absent, possible, threshold);
        var unsure = over != IsOver(worst, possible, threshold);
        return measure with
        {
            State = unsure ? MeasureState.Unknown : over ? MeasureState.NotMet : MeasureState.Met,
            Reason = unsure ? MeasureReasons.Unresolved
                : over ? MeasureReasons.OverThreshold : MeasureReasons.UnderThreshold,
            Numerator = absent,
            Denominator = possible,
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

    // An exact fraction: 100 · absent ≥ threshold · possible, never a rounded rate (03, exact arithmetic).
    private static bool IsOver(long absent, long possible, int threshold) => 100 * absent >= threshold * possible;

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
            ? family.ChildrenOver(Terms.Window(Terms.Last(context, "absence.terms", end)))
            : family.ChildrenOver(DateSpan.Day(context.AsAt));
        return children.Select(c => unknown with { PersonId = c.Person.PersonId }).Append(unknown);
    }
}
