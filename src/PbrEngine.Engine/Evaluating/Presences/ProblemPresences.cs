using PbrEngine.Domain.Facts;
using PbrEngine.Domain.Lists;
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
        On(day, context.Problems.Of(family), family, context);

    /// <summary>One presence a problem, in their order.</summary>
    internal static IReadOnlyList<ProblemPresence> On(
        DateOnly day, IReadOnlyList<ProgrammeProblem> problems, FamilyFacts family, EvaluationContext context)
    {
        var presences = new ProblemPresence[problems.Count];
        for (var i = 0; i < presences.Length; i++)
            presences[i] = On(problems[i], day, family, context);
        return presences;
    }

    private static ProblemPresence On(
        ProgrammeProblem problem, DateOnly day, FamilyFacts family, EvaluationContext context)
    {
        var finding = PresenceCatalogue.Together(problem.Presence, day, family, context);
        var members = new Gathered<FamilyMember>();
        foreach (var occurrence in finding.Shown.Each())
            AddOnce(occurrence.Member, ref members);
        var lines = new Gathered<FactRef>();
        lines.AddRange(Occurrences.Evidence(finding.Shown));
        // A need row makes a problem Present from the day it was identified, closed or not (R19).
        var (hasNeed, isTheFamilys) = AddNeeds(problem.Code, day, family, ref members, ref lines);
        var present = finding.State == Presence.Present || hasNeed;
        return new ProblemPresence
        {
            Code = problem.Code,
            On = day,
            State = present ? Presence.Present : finding.State,
            Reason = present ? "" : finding.Reason,
            Window = finding.Window,
            ShownBy = Ids(members.Items),
            // A need row without a member is the family's own (R21 speaks of members only).
            RestsOnNonResidents = present && !isTheFamilys && !HasResident(members.Items),
            Evidence = lines.InOrder(),
        };
    }

    private static (bool HasNeed, bool IsTheFamilys) AddNeeds(
        string code,
        DateOnly day,
        FamilyFacts family,
        ref Gathered<FamilyMember> members,
        ref Gathered<FactRef> lines)
    {
        var (hasNeed, isTheFamilys) = (false, false);
        foreach (var need in family.Needs.Each())
        {
            if (need.Code != code || need.IdentifiedOn > day)
                continue;
            hasNeed = true;
            lines.Add(need.Source);
            if (family.MemberOf(need) is { } member)
                AddOnce(member, ref members);
            else
                isTheFamilys = true;
        }
        return (hasNeed, isTheFamilys);
    }

    private static void AddOnce(FamilyMember member, ref Gathered<FamilyMember> members)
    {
        foreach (var known in members.Items)
        {
            if (known.Person.PersonId == member.Person.PersonId)
                return;
        }
        members.Add(member);
    }

    private static string[] Ids(ReadOnlySpan<FamilyMember> members)
    {
        if (members.IsEmpty)
            return [];
        var ids = new string[members.Length];
        for (var i = 0; i < ids.Length; i++)
            ids[i] = members[i].Person.PersonId;
        Array.Sort(ids, StringComparer.Ordinal);
        return ids;
    }

    private static bool HasResident(ReadOnlySpan<FamilyMember> members)
    {
        foreach (var member in members)
        {
            if (member.Resident)
                return true;
        }
        return false;
    }
}
