using PbrEngine.Simulation.Tests.Reference.Facts;

namespace PbrEngine.Simulation.Tests.Reference.Problems;

/// <summary>
/// R21: problems that rest only on non-resident members count as far as each can be given a different one of them.
/// Tried out in full: there are six problems and a handful of people.
/// </summary>
public static class NonResidentAssignment
{
    /// <summary>How many of the problems Present count.</summary>
    public static int Count(FamilyScene scene, IReadOnlyList<Sighting> present)
    {
        var ofOthers = present.Where(s => s.ShownBy.All(p => p is not null && !scene.IsResident(p))).ToList();
        var sets = ofOthers
            .ConvertAll(s => (IReadOnlySet<string>)s.ShownBy.OfType<string>().ToHashSet(StringComparer.Ordinal));
        return present.Count - ofOthers.Count + Largest(sets);
    }

    public static int Largest(IReadOnlyList<IReadOnlySet<string>> problems) =>
        Largest(problems, 0, new HashSet<string>(StringComparer.Ordinal));

    private static int Largest(IReadOnlyList<IReadOnlySet<string>> problems, int index, HashSet<string> taken)
    {
        if (index == problems.Count)
        {
            return 0;
        }

        var best = Largest(problems, index + 1, taken);
        foreach (var person in problems[index].Where(p => !taken.Contains(p)))
        {
            taken.Add(person);
            best = Math.Max(best, 1 + Largest(problems, index + 1, taken));
            taken.Remove(person);
        }

        return best;
    }
}
