using PbrEngine.Domain.Facts;
using PbrEngine.Domain.Lists;
using PbrEngine.Domain.Measures;
using PbrEngine.Domain.Time;

namespace PbrEngine.Engine.Evaluating.Measures;

/// <summary>
/// What one child's absence over some terms comes to: for its measure, and for the presence of a problem.
/// </summary>
/// <param name="State">What it says.</param>
/// <param name="Reason">Why.</param>
/// <param name="Evidence">The lines that made it, in order.</param>
internal readonly record struct ChildAbsence(MeasureState State, string Reason, IReadOnlyList<FactRef> Evidence)
{
    /// <summary>Absent sessions; null when there is no rate.</summary>
    public long? Absent { get; init; }

    /// <summary>Possible sessions; null when there is no rate.</summary>
    public long? Possible { get; init; }

    /// <summary>Sessions not yet resolved.</summary>
    public long Unresolved { get; init; }

    /// <summary>Whether the rate covers some terms only (R43).</summary>
    public bool IsOfSomeTermsOnly { get; init; }

    /// <summary>Counts a child's absence over the terms, under the limit.</summary>
    internal static ChildAbsence Of(
        PersonFacts child, SchoolTerms terms, AbsenceLimit limit, EvaluationContext context)
    {
        if (child.BornOn is not { } born)
            return new(MeasureState.Unknown, MeasureReasons.NoBirthDate, []);
        var schoolTerms = terms.CountOfSchoolAge(born);
        if (schoolTerms == 0)
            return new(MeasureState.NotApplicable, MeasureReasons.NoSchoolAge, []);
        return context.Schools.Covers(terms.Days)
            ? Rate(child, born, terms, schoolTerms, limit)
            : new(MeasureState.Unknown, context.Schools.UncoveredReason(terms.Days), []);
    }

    private static ChildAbsence Rate(
        PersonFacts child, DateOnly born, SchoolTerms terms, int schoolTerms, AbsenceLimit limit)
    {
        var rows = RowsOf(child, born, terms);
        var lines = Lines(rows);
        var (absent, possible, unresolved) = Sums(rows, limit.Counted);
        if (possible == 0)
            return WithoutSessions(child, terms.Days, ref lines);
        var over = limit.IsReached(absent, possible);
        var unsure = over != limit.IsReached(absent + unresolved, possible);
        return new(
            unsure ? MeasureState.Unknown : over ? MeasureState.NotMet : MeasureState.Met,
            unsure ? MeasureReasons.Unresolved : over ? MeasureReasons.OverThreshold : MeasureReasons.UnderThreshold,
            lines.InOrder())
        {
            Absent = absent,
            Possible = possible,
            Unresolved = unresolved,
            IsOfSomeTermsOnly = TermsWithRows(rows, terms) < schoolTerms,
        };
    }

    // Rows of a term in which the child isn't of school age are left out.
    private static AttendanceFact[] RowsOf(PersonFacts child, DateOnly born, SchoolTerms terms)
    {
        var rows = new Gathered<AttendanceFact>();
        foreach (var row in child.Attendance.Each())
        {
            if (terms.Contains(row.Term) && row.Term.IsOfSchoolAge(born))
                rows.Add(row);
        }
        return rows.ToList();
    }

    private static Gathered<FactRef> Lines(AttendanceFact[] rows)
    {
        var lines = new Gathered<FactRef>();
        foreach (var row in rows)
            lines.Add(row.Source);
        return lines;
    }

    private static (long Absent, long Possible, long Unresolved) Sums(
        AttendanceFact[] rows, IReadOnlyList<string> counted)
    {
        var (countsAuthorised, countsUnauthorised) = (counted.Contains("authorised"), counted.Contains("unauthorised"));
        var (absent, possible, unresolved) = (0L, 0L, 0L);
        foreach (var row in rows)
        {
            absent += (countsAuthorised ? row.Authorised : 0) + (countsUnauthorised ? row.Unauthorised : 0);
            possible += row.Possible;
            unresolved += row.Unresolved;
        }
        return (absent, possible, unresolved);
    }

    private static int TermsWithRows(AttendanceFact[] rows, SchoolTerms terms)
    {
        var count = 0;
        for (var i = 0; i < terms.Count; i++)
            count += HasRowOf(terms[i], rows) ? 1 : 0;
        return count;
    }

    private static bool HasRowOf(SchoolTerm term, AttendanceFact[] rows)
    {
        foreach (var row in rows)
        {
            if (row.Term == term)
                return true;
        }
        return false;
    }

    private static ChildAbsence WithoutSessions(PersonFacts child, DateSpan window, ref Gathered<FactRef> lines)
    {
        var rows = lines.Count;
        foreach (var placement in child.Placements.Each())
        {
            if (placement.Kind == "SCHOOL" && placement.Days.Overlaps(window))
                lines.Add(placement.Source);
        }
        return lines.Count > rows
            ? new(MeasureState.Unknown, MeasureReasons.OnRollNoSessions, lines.InOrder())
            : new(MeasureState.NotApplicable, MeasureReasons.NoSessions, lines.InOrder());
    }
}
