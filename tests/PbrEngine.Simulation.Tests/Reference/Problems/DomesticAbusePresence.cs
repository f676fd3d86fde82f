using PbrEngine.Simulation.Tests.Reference.Days;
using PbrEngine.Simulation.Tests.Reference.Facts;
using PbrEngine.Simulation.Tests.Reference.Measures;

namespace PbrEngine.Simulation.Tests.Reference.Problems;

/// <summary>A domestic-abuse incident with a member as suspect or victim in the last 12 months.</summary>
public static class DomesticAbusePresence
{
    public static Sighting At(FamilyScene scene, DateOnly day)
    {
        var police = scene.Feed(Feeds.Police);
        if (police.IsStaleAt(day))
        {
            return Sighting.Unknown; // R07, R09
        }

        var end = Periods.Earlier(day, police.EvidenceOn!.Value);
        var window = Periods.MonthsEndingAt(end, Parameters.PresenceMonths);
        return Sighting.Of(DomesticAbuseMeasure.ShownBy(scene, window), police.Covers(window));
    }
}
