using PbrEngine.Domain.Facts;
using PbrEngine.Domain.Measures;
using PbrEngine.Domain.Outcomes;
using PbrEngine.Engine.Evaluating.Presences;
using PbrEngine.Engine.Evaluating.Problems;

namespace PbrEngine.Engine.Evaluating;

/// <summary>What is found out about a family before its measures: which problems it has, and on which day.</summary>
/// <param name="Facts">The family with all its facts.</param>
/// <param name="AttachedOn">The day of attachment; null when it isn't attached by the day of the run.</param>
/// <param name="Asked">The problems that were looked at.</param>
/// <param name="AtStart">Presence of each on the day that decides eligibility.</param>
/// <param name="Now">Presence of each on the day of the run.</param>
/// <param name="Tally">How many count.</param>
internal readonly record struct FamilyPresences(
    FamilyFacts Facts,
    DateOnly? AttachedOn,
    IReadOnlyList<ProgrammeProblem> Asked,
    IReadOnlyList<ProblemPresence> AtStart,
    IReadOnlyList<ProblemPresence> Now,
    ProblemTally Tally)
{
    internal static FamilyPresences Of(FamilyFacts facts, EvaluationContext context)
    {
        var family = facts.Family;
        var attachedOn = family.AttachedOn is { } on && on <= context.AsAt ? family.AttachedOn : null;
        // D is the day of attachment, or as-at for a family not attached (09, presence).
        var day = attachedOn ?? context.AsAt;
        var asked = context.Problems.Of(facts);
        var atStart = ProblemPresences.On(day, asked, facts, context);
        var now = day == context.AsAt ? atStart : ProblemPresences.On(context.AsAt, asked, facts, context);
        var tally = new ProblemTally(
            family.FamilyRef,
            day,
            ProblemCount.Certain(atStart, context),
            ProblemCount.Unknown(atStart),
            Dependents.On(day, facts, context));
        return new(facts, attachedOn, asked, atStart, now, tally);
    }
}
