using PbrEngine.Simulation.Tests.Reference.Days;
using PbrEngine.Simulation.Tests.Reference.Facts;
using PbrEngine.Simulation.Tests.Reference.Measures;

namespace PbrEngine.Simulation.Tests.Reference.Problems;

/// <summary>Help and work: problems of one day, min(D, E).</summary>
public static class DayPresence
{
    public static Sighting Help(FamilyScene scene, DateOnly day)
    {
        var care = scene.Feed(Feeds.SocialCare);
        if (care.IsStaleAt(day))
        {
            return Sighting.Unknown; // R07, R09
        }

        var end = DateRange.Day(Periods.Earlier(day, care.EvidenceOn!.Value));
        return Sighting.Of(HelpMeasure.ShownBy(scene, end), care.Covers(end));
    }

    public static Sighting Work(FamilyScene scene, DateOnly day)
    {
        var dwp = scene.Feed(Feeds.Dwp);
        if (dwp.IsStaleAt(day))
        {
            return Sighting.Unknown; // R07, R09
        }

        var end = DateRange.Day(Periods.Earlier(day, dwp.EvidenceOn!.Value));
        // R18: an adult whom DWP couldn't match makes a "no benefit" Unknown.
        var known = dwp.Covers(end) && !WorkMeasure.HasUnmatchedAdult(scene, end);
        return Sighting.Of(WorkMeasure.ShownBy(scene, end), known);
    }
}
