using PbrEngine.Domain.Measures;

namespace PbrEngine.Engine.Evaluating.Presences;

/// <summary>How many problems count towards eligibility (09; R21).</summary>
internal static class ProblemCount
{
    /// <summary>
    /// Present problems: those that rest on non-resident members alone count as far as each can be given a different
    /// one of them, by the largest such assignment (R21).
    /// </summary>
    internal static int Certain(IReadOnlyList<ProblemPresence> problems)
    {
        var present = problems.Where(p => p.State == Presence.Present).ToList();
        var nonResident = present.Where(p => p.RestsOnNonResidents).ToList();
        return present.Count - nonResident.Count + LargestAssignment(nonResident);
    }

    /// <summary>Problems that may be there: the Unknown ones.</summary>
    internal static int Unknown(IReadOnlyList<ProblemPresence> problems) =>
        problems.Count(p => p.State == Presence.Unknown);

    // Augmenting paths (Kuhn): at most six problems, so the simplest method that is exact.
    private static int LargestAssignment(List<ProblemPresence> problems)
    {
        var given = new Dictionary<string, ProblemPresence>(StringComparer.Ordinal);
        return problems.Count(p => TryGive(p, given, []));
    }

    private static bool TryGive(
        ProblemPresence problem, Dictionary<string, ProblemPresence> given, HashSet<string> tried)
    {
        foreach (var person in problem.ShownBy)
        {
            if (!tried.Add(person))
                continue;
            if (given.TryGetValue(person, out var holder) && !TryGive(holder, given, tried))
                continue;
            given[person] = problem;
            return true;
        }
        return false;
    }
}
