using PbrEngine.Domain.Facts;
using PbrEngine.Domain.Measures;
using PbrEngine.Engine.Evaluating.Problems;

namespace PbrEngine.Engine.Evaluating.Presences;

/// <summary>
/// Presence of a programme's problems on a day: what the facts show, and what a need row states (09, <i>presence of a
/// problem</i>).
/// </summary>
internal static class ProblemPresences
{
    /// <summary>One presence a problem that concerns the family, in the programme's order.</summary>
    internal static IReadOnlyList<ProblemPresence> On(DateOnly day, FamilyFacts family, EvaluationContext context) =>
        [.. context.Problems.Of(family).Select(problem => On(problem, day, family, context))];

    private static ProblemPresence On(
        ProgrammeProblem problem, DateOnly day, FamilyFacts family, EvaluationContext context)
    {
        var code = problem.Code;
        var finding = PresenceCatalogue.Together(problem.Presence, day, family, context);
        // A need row makes a problem Present from the day it was identified, closed or not (R19).
        var needs = family.Needs.Where(n => n.Code == code && n.IdentifiedOn <= day).ToList();
        var present = finding.State == Presence.Present || needs.Count > 0;
        var byNeed = needs.Select(n => MemberOf(n, family)).ToList();
        var shownBy = finding.Shown.Select(o => o.Member)
            .Concat(byNeed.OfType<FamilyMember>())
            .DistinctBy(m => m.Person.PersonId)
            .ToList();
        return new ProblemPresence
        {
            Code = code,
            On = day,
            State = present ? Presence.Present : finding.State,
            Reason = present ? "" : finding.Reason,
            Window = finding.Window,
            ShownBy = [.. shownBy.Select(m => m.Person.PersonId).Order(StringComparer.Ordinal)],
            // A need row without a member is the family's own (R21 speaks of members only).
            RestsOnNonResidents = present && !byNeed.Contains(null) && shownBy.TrueForAll(m => !m.Resident),
            Evidence = [.. Occurrences.Evidence(finding.Shown).Concat(needs.Select(n => n.Source)).Order()],
        };
    }

    private static FamilyMember? MemberOf(NeedFact need, FamilyFacts family) =>
        need.MemberRef is null ? null : family.Members.FirstOrDefault(m => m.MemberRefs.Contains(need.MemberRef));
}
