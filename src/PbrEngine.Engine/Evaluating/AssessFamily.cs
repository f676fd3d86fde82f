using PbrEngine.Domain.Facts;
using PbrEngine.Domain.Lists;
using PbrEngine.Domain.Measures;
using PbrEngine.Domain.Outcomes;

namespace PbrEngine.Engine.Evaluating;

/// <summary>
/// Turns one family's facts into the presences, measures and problem standings that its rules decide over.
/// </summary>
internal static class AssessFamily
{
    internal static FamilyAssessment Assess(FamilyFacts facts, EvaluationContext context)
    {
        var presences = FamilyPresences.Of(facts, context);
        var names = MeasureCatalogue.NamesFor(presences, context);
        return Join(presences, MeasureCatalogue.Evaluate(names, facts, context), context.AsAt);
    }

    /// <summary>Presences and measures as what the rules decide over.</summary>
    internal static FamilyAssessment Join(
        FamilyPresences presences, IReadOnlyList<Measure> measures, DateOnly asAt)
    {
        var family = presences.Facts.Family;
        return new()
        {
            Facts = presences.Facts,
            Standing = new()
            {
                FamilyRef = family.FamilyRef,
                AsAt = asAt,
                AttachedOn = presences.AttachedOn,
                AssessedOn = family.AssessedOn,
                PlanOn = family.PlanOn,
                HasLeadPractitioner = family.HasLeadPractitioner,
                HasLocalDiscretion = family.LocalDiscretion,
            },
            Problems = presences.AtStart,
            ProblemsNow = presences.Now,
            Tally = presences.Tally,
            Measures = measures,
            ProblemStandings = presences.AttachedOn is null ? [] : Standings(presences, measures),
        };
    }

    private static ProblemStanding[] Standings(FamilyPresences presences, IReadOnlyList<Measure> measures)
    {
        var standings = new ProblemStanding[presences.Asked.Count];
        for (var i = 0; i < standings.Length; i++)
        {
            var problem = presences.Asked[i];
            standings[i] = new()
            {
                FamilyRef = presences.Facts.Family.FamilyRef,
                Code = problem.Code,
                AtAttachment = presences.AtStart[i].State,
                AtRun = presences.Now[i].State,
                HasNeed = HasNeed(problem.Code, presences.Facts),
                Measures = Own(problem.Measures, measures),
            };
        }
        return standings;
    }

    private static bool HasNeed(string code, FamilyFacts facts)
    {
        foreach (var need in facts.Needs.Each())
        {
            if (need.Code == code)
                return true;
        }
        return false;
    }

    private static Measure[] Own(IReadOnlyList<string> names, IReadOnlyList<Measure> measures)
    {
        var own = new Measure[names.Count];
        for (var i = 0; i < own.Length; i++)
            own[i] = OfTheFamily(names[i], measures);
        return own;
    }

    private static Measure OfTheFamily(string name, IReadOnlyList<Measure> measures)
    {
        foreach (var measure in measures.Each())
        {
            if (measure.PersonId.Length == 0 && measure.Name == name)
                return measure;
        }
        throw new KeyNotFoundException($"A problem names a measure that the programme doesn't compute: {name}.");
    }
}
