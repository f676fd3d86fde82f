using PbrEngine.Domain.Facts;
using PbrEngine.Domain.Lists;
using PbrEngine.Domain.Measures;
using PbrEngine.Domain.Time;

namespace PbrEngine.Engine.Evaluating.Measures;

/// <summary>
/// Suspensions and permanent exclusions of any child over the last complete terms (09, <i>exclusions</i>).
/// </summary>
internal static class ExclusionsMeasure
{
    internal static Measure Evaluate(FamilyFacts family, EvaluationContext context)
    {
        if (context.Schools.IsStaleOn(context.AsAt))
            return New(family, null, MeasureState.Unknown, context.Schools.StaleReason(context.AsAt));
        var terms = SchoolTerms.LastComplete(
            context.Parameters.Number("exclusions.terms"), context.Schools.EvidenceOn!.Value);
        var limit = context.Parameters.Number("exclusions.suspensions_limit");
        var lines = new Gathered<FactRef>();
        var details = new Gathered<MeasureDetail>();
        var ofSchoolAge = false;
        foreach (var child in family.Members.Each())
        {
            if (!child.IsChildOver(terms.Days))
                continue;
            ofSchoolAge |= child.Person.BornOn is not { } born || terms.CountOfSchoolAge(born) > 0;
            if (Deciding(child, terms.Days, limit) is { Count: > 0 } deciding)
            {
                lines.AddRange(deciding);
                AddDetails(child, terms.Days, ref details);
            }
        }
        if (lines.Count > 0)
        {
            return New(
                family, terms.Days, MeasureState.NotMet, MeasureReasons.Excluded, lines.InOrder(), details.ToList());
        }
        if (!context.Schools.Covers(terms.Days))
            return New(family, terms.Days, MeasureState.Unknown, context.Schools.UncoveredReason(terms.Days));
        return ofSchoolAge
            ? New(family, terms.Days, MeasureState.Met, MeasureReasons.Clear)
            : New(family, terms.Days, MeasureState.NotApplicable, MeasureReasons.NoSchoolAge);
    }

    /// <summary>
    /// The child's exclusions in the window when they decide: a permanent one, or as many as the limit.
    /// </summary>
    internal static IReadOnlyList<FactRef> Deciding(FamilyMember child, DateSpan window, int suspensionsLimit)
    {
        var (suspensions, permanent) = Counts(child, window);
        if (permanent == 0 && suspensions < suspensionsLimit)
            return [];
        var lines = new Gathered<FactRef>();
        foreach (var exclusion in child.Person.Exclusions.Each())
        {
            if (window.Contains(exclusion.StartedOn))
                lines.Add(exclusion.Source);
        }
        return lines.ToList();
    }

    private static (int Suspensions, int Permanent) Counts(FamilyMember child, DateSpan window)
    {
        var (suspensions, permanent) = (0, 0);
        foreach (var exclusion in child.Person.Exclusions.Each())
        {
            if (!window.Contains(exclusion.StartedOn))
                continue;
            if (exclusion.Permanent)
                permanent++;
            else
                suspensions++;
        }
        return (suspensions, permanent);
    }

    private static void AddDetails(FamilyMember child, DateSpan window, ref Gathered<MeasureDetail> details)
    {
        var (suspensions, permanent) = Counts(child, window);
        details.Add(Detail.Of("suspensions", suspensions, child));
        details.Add(Detail.Of("permanent", permanent, child));
    }

    private static Measure New(
        FamilyFacts family,
        DateSpan? window,
        MeasureState state,
        string reason,
        IReadOnlyList<FactRef>? evidence = null,
        IReadOnlyList<MeasureDetail>? details = null) => new()
        {
            Name = MeasureNames.Exclusions,
            FamilyRef = family.Family.FamilyRef,
            State = state,
            Reason = reason,
            Window = window,
            Evidence = evidence ?? [],
            Details = details ?? [],
        };
}
