using PbrEngine.Domain.Facts;
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
        var measure = new Measure
        {
            Name = MeasureNames.Exclusions,
            FamilyRef = family.Family.FamilyRef,
            State = MeasureState.Unknown,
            Reason = context.Schools.StaleReason(context.AsAt),
        };
        if (context.Schools.IsStaleOn(context.AsAt))
            return measure;
        var terms = SchoolTerm.LastComplete(
            context.Parameters.Number("exclusions.terms"), context.Schools.EvidenceOn!.Value);
        var window = Terms.Window(terms);
        measure = measure with { Window = window };
        var limit = context.Parameters.Number("exclusions.suspensions_limit");
        var excluded = family.ChildrenOver(window)
            .Select(c => (Child: c, Lines: Deciding(c, window, limit)))
            .Where(c => c.Lines.Count > 0)
            .ToList();
        if (excluded.Count > 0)
        {
            return measure with
            {
                State = MeasureState.NotMet,
                Reason = MeasureReasons.Excluded,
                Evidence = [.. excluded.SelectMany(c => c.Lines).Order()],
                Details = [.. excluded.SelectMany(c => Details(c.Child, window))],
            };
        }
        if (!context.Schools.Covers(window))
            return measure with { Reason = context.Schools.UncoveredReason(window) };
        var ofSchoolAge = family.ChildrenOver(window)
            .Any(c => c.Person.BornOn is not { } born || terms.Any(t => t.IsOfSchoolAge(born)));
        return ofSchoolAge
            ? measure with { State = MeasureState.Met, Reason = MeasureReasons.Clear }
            : measure with { State = MeasureState.NotApplicable, Reason = MeasureReasons.NoSchoolAge };
    }

    /// <summary>
    /// The child's exclusions in the window when they decide: a permanent one, or as many as the limit.
    /// </summary>
    internal static IReadOnlyList<FactRef> Deciding(FamilyMember child, DateSpan window, int suspensionsLimit)
    {
        var inside = child.Person.Exclusions.Where(e => window.Contains(e.StartedOn)).ToList();
        var suspensions = inside.Count(e => !e.Permanent);
        var decides = inside.Exists(e => e.Permanent) || suspensions >= suspensionsLimit;
        return decides ? [.. inside.Select(e => e.Source)] : [];
    }

    private static IEnumerable<MeasureDetail> Details(FamilyMember child, DateSpan window)
    {
        var permanent = child.Person.Exclusions.Where(e => window.Contains(e.StartedOn)).ToLookup(e => e.Permanent);
        return
        [
            Detail.Of("suspensions", permanent[false].Count(), child),
            Detail.Of("permanent", permanent[true].Count(), child),
        ];
    }
}
