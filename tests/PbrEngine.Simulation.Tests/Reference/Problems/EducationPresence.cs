using PbrEngine.Simulation.Tests.Reference.Days;
using PbrEngine.Simulation.Tests.Reference.Facts;
using PbrEngine.Simulation.Tests.Reference.Measures;

namespace PbrEngine.Simulation.Tests.Reference.Problems;

/// <summary>
/// The table's education row: absence, exclusions, PRU or AP because of exclusion, no placement or CME.
/// </summary>
public static class EducationPresence
{
    public static Sighting At(FamilyScene scene, DateOnly day)
    {
        var schools = scene.Feed(Feeds.Schools);
        if (schools.IsStaleAt(day))
        {
            return Sighting.Unknown; // R07, R09
        }

        var end = Periods.Earlier(day, schools.EvidenceOn!.Value);
        return OverTerms(scene, schools, Terms.LastComplete(end, scene.Programme.SchoolTerms))
            .Or(OnDay(scene, schools, end));
    }

    private static Sighting OverTerms(FamilyScene scene, FeedEvidence schools, IReadOnlyList<Term> terms)
    {
        var window = Terms.Window(terms);
        var children = scene.Children(window).Where(c => terms.Any(t => t.IsSchoolAge(scene.Born(c)))).ToList();
        // R12: an absence rate counts as in the absence measure, Unknown included.
        var absence = children.ToDictionary(c => c, c => AbsenceMeasure.OfChild(scene, c, terms).State);
        var shownBy = children.Where(c =>
            absence[c] == MeasureState.NotMet || ExclusionsMeasure.IsExcluded(scene.Evidence, c, window));
        var known = schools.Covers(window) && !absence.ContainsValue(MeasureState.Unknown);
        return Sighting.Of(shownBy, known);
    }

    private static Sighting OnDay(FamilyScene scene, FeedEvidence schools, DateOnly end)
    {
        var day = DateRange.Day(end);
        var covered = schools.Covers(day);
        // Absent only if covered: on a day that isn't, a placement at hand rules out no other beside it.
        return Sighting.Of(scene.Children(day).Where(c => Shows(scene, c, end, covered)), covered);
    }

    private static bool Shows(FamilyScene scene, string child, DateOnly end, bool covered)
    {
        var open = scene.Evidence.Placements.Where(p => p.Person == child && p.Days.Contains(end)).ToList();
        if (open.Any(p => p.Kind is "PRU" or "AP" && p.BecauseOfExclusion))
        {
            return true;
        }

        // R13: school age on a day is school age in the term that holds it. R14: "no placement" needs coverage.
        return Terms.Holding(end).IsSchoolAge(scene.Born(child))
            && (open.Any(p => p.Kind == "CME") || (open.Count == 0 && covered));
    }
}
