using PbrEngine.Simulation.Tests.Reference.Days;
using PbrEngine.Simulation.Tests.Reference.Facts;

namespace PbrEngine.Simulation.Tests.Reference.Measures;

/// <summary>No child with three suspensions, none permanently excluded, in the last three complete terms.</summary>
public static class ExclusionsMeasure
{
    public static Measure OfFamily(FamilyScene scene)
    {
        var schools = scene.Feed(Feeds.Schools);
        if (schools.IsStaleAt(scene.AsAt))
        {
            return Measure.Stale; // R07
        }

        var terms = Terms.LastComplete(schools.EvidenceOn!.Value, scene.Programme.SchoolTerms);
        var window = Terms.Window(terms);
        return new Measure(StateOf(scene, terms, window), window);
    }

    private static MeasureState StateOf(FamilyScene scene, IReadOnlyList<Term> terms, DateRange window)
    {
        var children = scene.Children(window);
        if (children.Any(c => IsExcluded(scene.Evidence, c, window)))
        {
            return MeasureState.NotMet;
        }

        if (!scene.Feed(Feeds.Schools).Covers(window))
        {
            return MeasureState.Unknown;
        }

        return children.Any(c => terms.Any(t => t.IsSchoolAge(scene.Born(c))))
            ? MeasureState.Met
            : MeasureState.NotApplicable;
    }

    /// <summary>
    /// Terms follow on one another without a gap, so "in the term in which it started" and "in the window" are one.
    /// </summary>
    public static bool IsExcluded(Evidence evidence, string child, DateRange window)
    {
        var inWindow = evidence.Exclusions.Where(e => e.Person == child && window.Contains(e.StartedOn)).ToList();
        return inWindow.Any(e => e.Type == "PERM")
            || inWindow.Count(e => e.Type == "SUSP") >= Parameters.SuspensionsMax;
    }
}
