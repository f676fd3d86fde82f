using PbrEngine.Domain.Facts;
using PbrEngine.Domain.Lists;
using PbrEngine.Domain.Measures;
using PbrEngine.Domain.Time;

namespace PbrEngine.Engine.Evaluating.Measures;

/// <summary>Absence rate of every child over the last complete terms (09, <i>absence</i>).</summary>
internal static class AbsenceMeasure
{
    private static readonly IReadOnlyList<string> SomeTermsOnly = [MeasureReasons.SomeTermsOnly];

    /// <summary>The children's measures, then the family's own.</summary>
    internal static IReadOnlyList<Measure> Evaluate(FamilyFacts family, EvaluationContext context)
    {
        var reach = context.Schools;
        if (reach.IsStaleOn(context.AsAt))
            return Stale(family, context);
        var limit = AbsenceLimit.OfMeasure(context);
        var terms = SchoolTerms.LastComplete(limit.Terms, reach.EvidenceOn!.Value);
        var children = new Gathered<Measure>();
        foreach (var child in family.Members.Each())
        {
            if (!child.IsChildOver(terms.Days))
                continue;
            var absence = ChildAbsence.Of(child.Person, terms, limit, context);
            children.Add(OfChild(child.Person, family, terms, absence));
        }
        return [.. children.Items, OfFamily(family, terms.Days, children.ToList())];
    }

    private static Measure OfChild(PersonFacts child, FamilyFacts family, SchoolTerms terms, ChildAbsence absence) =>
        new()
        {
            Name = MeasureNames.Absence,
            FamilyRef = family.Family.FamilyRef,
            PersonId = child.PersonId,
            State = absence.State,
            Reason = absence.Reason,
            Window = terms.Days,
            Numerator = absence.Absent,
            Denominator = absence.Possible,
            Evidence = absence.Evidence,
            Details = absence.Unresolved == 0 ? [] : [Detail.Of("unresolved", absence.Unresolved)],
            Warnings = absence.IsOfSomeTermsOnly ? SomeTermsOnly : [],
        };

    private static Measure OfFamily(FamilyFacts family, DateSpan window, Measure[] children)
    {
        var state = MeasureStates.Together(children);
        var lines = new Gathered<FactRef>();
        var (absent, possible) = ((long?)null, (long?)null);
        IReadOnlyList<string> warnings = [];
        foreach (var child in children)
        {
            lines.AddRange(child.Evidence);
            if (child.Denominator is not null)
                (absent, possible) = ((absent ?? 0) + child.Numerator, (possible ?? 0) + child.Denominator);
            if (child.Warnings.Count > 0)
                warnings = SomeTermsOnly;
        }
        return new()
        {
            Name = MeasureNames.Absence,
            FamilyRef = family.Family.FamilyRef,
            State = state,
            Reason = Array.Find(children, c => c.State == state)?.Reason ?? MeasureReasons.NoSchoolAge,
            Window = window,
            Numerator = absent,
            Denominator = possible,
            Evidence = lines.InOrder(),
            Warnings = warnings,
        };
    }

    private static Measure[] Stale(FamilyFacts family, EvaluationContext context)
    {
        var window = context.Schools.EvidenceOn is { } end
            ? SchoolTerms.LastComplete(AbsenceLimit.OfMeasure(context).Terms, end).Days
            : DateSpan.Day(context.AsAt);
        var measures = new Gathered<Measure>();
        foreach (var child in family.Members.Each())
        {
            if (child.IsChildOver(window))
                measures.Add(Unknown(child.Person.PersonId));
        }
        measures.Add(Unknown(""));
        return measures.ToList();

        Measure Unknown(string personId) => new()
        {
            Name = MeasureNames.Absence,
            FamilyRef = family.Family.FamilyRef,
            PersonId = personId,
            State = MeasureState.Unknown,
            Reason = context.Schools.StaleReason(context.AsAt),
        };
    }
}
