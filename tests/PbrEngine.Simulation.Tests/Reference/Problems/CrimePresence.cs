using PbrEngine.Simulation.Tests.Reference.Days;
using PbrEngine.Simulation.Tests.Reference.Facts;
using PbrEngine.Simulation.Tests.Reference.Measures;

namespace PbrEngine.Simulation.Tests.Reference.Problems;

/// <summary>Crime (youth or any age, as the programme has it) or ASB in the last 12 months, as one problem.</summary>
public static class CrimePresence
{
    public static Sighting At(FamilyScene scene, DateOnly day) => Crime(scene, day).Or(Asb(scene, day));

    private static Sighting Crime(FamilyScene scene, DateOnly day)
    {
        var police = scene.Feed(Feeds.Police);
        if (police.IsStaleAt(day))
        {
            return Sighting.Unknown; // R07, R09
        }

        var window = WindowAt(day, police.EvidenceOn!.Value);
        return Sighting.Of(OffendingMeasure.In(scene, window).Select(o => o.Person), police.Covers(window));
    }

    private static Sighting Asb(FamilyScene scene, DateOnly day)
    {
        var feeds = AsbMeasure.FeedsOf(scene);
        if (feeds.AnyStaleAt(day))
        {
            return Sighting.Unknown; // R07, R09, R10
        }

        var window = WindowAt(day, feeds.EvidenceOn);
        return Sighting.Of(AsbMeasure.ShownBy(scene, window), feeds.Cover(window));
    }

    // Windows end at min(D, E).
    private static DateRange WindowAt(DateOnly day, DateOnly evidenceOn) =>
        Periods.MonthsEndingAt(Periods.Earlier(day, evidenceOn), Parameters.PresenceMonths);
}
