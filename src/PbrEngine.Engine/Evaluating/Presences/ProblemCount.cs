using PbrEngine.Domain.Lists;
using PbrEngine.Domain.Measures;

namespace PbrEngine.Engine.Evaluating.Presences;

/// <summary>How many problems count towards eligibility (09; R21).</summary>
internal static class ProblemCount
{
    /// <summary>Present problems as the programme counts them: by needs or headlines, or by R21.</summary>
    internal static int Certain(IReadOnlyList<ProblemPresence> problems, EvaluationContext context) =>
        context.Problems.RestsOnNeeds
            ? context.Problems.Count(problems.Where(p => p.State == Presence.Present).Select(p => p.Code))
            : Certain(problems, context.Parameters.Number("eligibility.problems_per_non_resident"));

    /// <summary>
    /// Present problems: those that rest on non-resident members alone count as far as they can be shared out among
    /// them, by the largest such assignment (R21).
    /// </summary>
    /// <param name="problems">All problems.</param>
    /// <param name="perNonResident">How many problems one non-resident member can give.</param>
    internal static int Certain(IReadOnlyList<ProblemPresence> problems, int perNonResident)
    {
        var (certain, nonResident) = (0, new Gathered<ProblemPresence>());
        foreach (var problem in problems.Each())
        {
            if (problem.State != Presence.Present)
                continue;
            if (problem.RestsOnNonResidents)
                nonResident.Add(problem);
            else
                certain++;
        }
        return nonResident.Count == 0 ? certain : certain + LargestAssignment(nonResident.ToList(), perNonResident);
    }

    /// <summary>Problems that may be there: the Unknown ones.</summary>
    internal static int Unknown(IReadOnlyList<ProblemPresence> problems)
    {
        var unknown = 0;
        foreach (var problem in problems.Each())
            unknown += problem.State == Presence.Unknown ? 1 : 0;
        return unknown;
    }

    // Augmenting paths (Kuhn) over places, of which each person has as many as problems they can give: there are few of
    // either, so the simplest method that is exact.
    private static int LargestAssignment(ProblemPresence[] problems, int perPerson)
    {
        var given = new Dictionary<(string Person, int Place), ProblemPresence>();
        return problems.Count(p => TryGive(p, perPerson, given, []));
    }

    private static bool TryGive(
        ProblemPresence problem,
        int perPerson,
        Dictionary<(string Person, int Place), ProblemPresence> given,
        HashSet<(string Person, int Place)> tried)
    {
        foreach (var place in problem.ShownBy.SelectMany(p => Enumerable.Range(0, perPerson).Select(i => (p, i))))
        {
            if (!tried.Add(place))
                continue;
            if (given.TryGetValue(place, out var holder) && !TryGive(holder, perPerson, given, tried))
                continue;
            given[place] = problem;
            return true;
        }
        return false;
    }
}
