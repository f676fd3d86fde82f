using PbrEngine.Domain.Facts;
using PbrEngine.Domain.Measures;
using PbrEngine.Domain.Outcomes;
using PbrEngine.Engine.Evaluating.Presences;

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
        var problems = ProblemPresences.On(day, facts, context);
        var now = day == context.AsAt ? problems : ProblemPresences.On(context.AsAt, facts, context);
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
            ProblemStandings = attachedOn is null ? [] : Standings(facts, problems, now, measures, context),
        };
    }

    private static List<ProblemStanding> Standings(
        FamilyFacts facts,
        IReadOnlyList<ProblemPresence> problems,
        IReadOnlyList<ProblemPresence> now,
        IReadOnlyList<Measure> measures,
        EvaluationContext context)
    {
        var own = measures.Where(m => m.PersonId.Length == 0).ToDictionary(m => m.Name, StringComparer.Ordinal);
        return
        [
            .. context.Problems.Of(facts).Zip(problems, now).Select(problem => new ProblemStanding
            {
                FamilyRef = facts.Family.FamilyRef,
                Code = problem.First.Code,
                AtAttachment = problem.Second.State,
                AtRun = problem.Third.State,
                HasNeed = facts.Needs.Any(n => n.Code == problem.First.Code),
                Measures = [.. problem.First.Measures.Select(name => own[name])],
            }),
        ];
    }
}
