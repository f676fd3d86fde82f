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
        // R13: school age on a day is school age in the term that holds it.
        var term = Terms.Holding(end);
        var covered = schools.Covers(day);
        return scene.Children(day)
            .Select(c => OfChild(scene, c, term.IsSchoolAge(scene.Born(c)), end, covered))
            .Aggregate(Sighting.Absent, (one, other) => one.Or(other));
    }

    private static Sighting OfChild(FamilyScene scene, string child, bool schoolAge, DateOnly end, bool covered)
    {
        var open = scene.Evidence.Placements.Where(p => p.Person == child && p.Days.Contains(end)).ToList();
        var sentAway = open.Any(p => p.Kind is "PRU" or "AP" && p.BecauseOfExclusion);
        if (sentAway || (schoolAge && open.Any(p => p.Kind == "CME")))
        {
            return new Sighting(Presence.Present, [child]);
        }

        if (!schoolAge || open.Count > 0)
        {
            return Sighting.Absent;
        }

        // R14: "no placement" needs coverage of the day; the two above don't.
        return covered ? new Sighting(Presence.Present, [child]) : Sighting.Unknown;
    }
}
