using PbrEngine.Domain.Facts;
using PbrEngine.Domain.Measures;
using PbrEngine.Domain.Subjects;

namespace PbrEngine.Engine.Evaluating;

/// <summary>
/// Has a rule set assess one of its own subjects; what a run stores and shows of it has the form of a family's.
/// </summary>
internal static class AssessSubject
{
    internal static FamilyAssessment Assess(ISubjectSource source, FamilyFacts facts, EvaluationContext context)
    {
        var subject = facts.Subject
            ?? throw new InvalidOperationException($"{facts.Family.FamilyRef} is no subject of the programme's own.");
        var found = source.Assess(subject, new(context.AsAt, context.Parameters, feed => context[feed]));
        if (found.Measures.FirstOrDefault(m => m.FamilyRef != subject.Ref) is { } stray)
            throw new InvalidOperationException($"The measure {stray.Name} of {subject.Ref} names another subject.");
        return new()
        {
            Facts = facts,
            Standing = new()
            {
                FamilyRef = subject.Ref,
                AsAt = context.AsAt,
                AttachedOn = found.AttachedOn <= context.AsAt ? found.AttachedOn : null,
                AssessedOn = null,
                PlanOn = null,
                HasLeadPractitioner = false,
            },
            Problems = found.Criteria,
            ProblemsNow = [],
            Tally = new(
                subject.Ref, found.DecidedOn, Count(found, Presence.Present), Count(found, Presence.Unknown), null),
            Measures = found.Measures,
            ProblemStandings = [],
            RuleFacts = found.Facts,
        };
    }

    private static int Count(SubjectAssessment found, Presence state) => found.Criteria.Count(c => c.State == state);
}
