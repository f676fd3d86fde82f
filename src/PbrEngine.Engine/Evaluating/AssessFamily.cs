using PbrEngine.Domain.Facts;
using PbrEngine.Domain.Lists;
using PbrEngine.Domain.Measures;
using PbrEngine.Domain.Outcomes;
using PbrEngine.Engine.Evaluating.Presences;
using PbrEngine.Engine.Evaluating.Problems;

namespace PbrEngine.Engine.Evaluating;

/// <summary>
/// Turns one family's facts into the presences, measures and problem standings that its rules decide over.
/// </summary>
internal static class AssessFamily
{
    internal static FamilyAssessment Assess(FamilyFacts facts, EvaluationContext context)
    {
        var family = facts.Family;
        var attachedOn = family.AttachedOn is { } on && on <= context.AsAt ? family.AttachedOn : null;
        // D is the day of attachment, or as-at for a family not attached (09, presence).
        var day = attachedOn ?? context.AsAt;
        var asked = context.Problems.Of(facts);
        var problems = ProblemPresences.On(day, asked, facts, context);
        var now = day == context.AsAt ? problems : ProblemPresences.On(context.AsAt, asked, facts, context);
        var measures = attachedOn is null ? [] : MeasureCatalogue.Evaluate(facts, context);
        return new FamilyAssessment
        {
            Facts = facts,
            Standing = new()
            {
                FamilyRef = family.FamilyRef,
                AsAt = context.AsAt,
                AttachedOn = attachedOn,
                AssessedOn = family.AssessedOn,
                PlanOn = family.PlanOn,
                HasLeadPractitioner = family.HasLeadPractitioner,
                HasLocalDiscretion = family.LocalDiscretion,
            },
            Problems = problems,
            ProblemsNow = now,
            Tally = new(
                family.FamilyRef,
                day,
                ProblemCount.Certain(problems, context),
                ProblemCount.Unknown(problems),
                Dependents.On(day, facts, context)),
            Measures = measures,
            ProblemStandings = attachedOn is null ? [] : Standings(facts, asked, problems, now, measures),
        };
    }

    private static ProblemStanding[] Standings(
        FamilyFacts facts,
        IReadOnlyList<ProgrammeProblem> asked,
        IReadOnlyList<ProblemPresence> problems,
        IReadOnlyList<ProblemPresence> now,
        IReadOnlyList<Measure> measures)
    {
        var standings = new ProblemStanding[asked.Count];
        for (var i = 0; i < standings.Length; i++)
        {
            standings[i] = new()
            {
                FamilyRef = facts.Family.FamilyRef,
                Code = asked[i].Code,
                AtAttachment = problems[i].State,
                AtRun = now[i].State,
                HasNeed = HasNeed(asked[i].Code, facts),
                Measures = Own(asked[i].Measures, measures),
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
