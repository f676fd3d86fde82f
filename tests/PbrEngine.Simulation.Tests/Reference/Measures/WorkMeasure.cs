using PbrEngine.Simulation.Tests.Reference.Days;
using PbrEngine.Simulation.Tests.Reference.Facts;

namespace PbrEngine.Simulation.Tests.Reference.Measures;

/// <summary>No adult on an out-of-work benefit on E, or progress to work for one who is.</summary>
public static class WorkMeasure
{
    public static Measure OfFamily(FamilyScene scene)
    {
        var dwp = scene.Feed(Feeds.Dwp);
        if (dwp.IsStaleAt(scene.AsAt))
        {
            return Measure.Stale; // R07
        }

        var day = DateRange.Day(dwp.EvidenceOn!.Value);
        return new Measure(StateOf(scene, day, dwp.Covers(day)), day);
    }

    private static MeasureState StateOf(FamilyScene scene, DateRange day, bool covered)
    {
        if (ShownBy(scene, day).Any())
        {
            // R26: the state of progress to work, Unknown included.
            return ProgressToWorkMeasure.OfFamily(scene).State;
        }

        if (!covered || HasUnmatchedAdult(scene, day))
        {
            return MeasureState.Unknown;
        }

        return ShownBy(scene, DateRange.Day(scene.Family.AttachedOn!.Value)).Any()
            || scene.Needs(ProblemCodes.Work).Any()
            ? MeasureState.Met
            : MeasureState.NotApplicable;
    }

    /// <summary>Adults of the day with a spell that holds it.</summary>
    public static IEnumerable<string> ShownBy(FamilyScene scene, DateRange day)
    {
        var adults = scene.Adults(day);
        return scene.Evidence.Benefits
            .Where(b => adults.Contains(b.Person) && b.Days.Overlaps(day))
            .Select(b => b.Person);
    }

    /// <summary>R18: asked about and no claimant row of theirs is MATCHED; never asked about doesn't matter.</summary>
    public static bool HasUnmatchedAdult(FamilyScene scene, DateRange day)
    {
        var adults = scene.Adults(day);
        return scene.Evidence.Claimants
            .Where(c => adults.Contains(c.Person))
            .GroupBy(c => c.Person, StringComparer.Ordinal)
            .Any(rows => rows.All(c => !c.Matched));
    }
}
