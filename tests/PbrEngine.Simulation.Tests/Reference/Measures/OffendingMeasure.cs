using PbrEngine.Simulation.Tests.Reference.Days;
using PbrEngine.Simulation.Tests.Reference.Facts;

namespace PbrEngine.Simulation.Tests.Reference.Measures;

/// <summary>Proven offences of members, of any age or under 18 as the programme has it, −33 %.</summary>
public static class OffendingMeasure
{
    public static Measure OfFamily(FamilyScene scene) => ChangeMeasure.Of(
        scene,
        new FeedsTogether(scene.Feed(Feeds.Police)),
        Parameters.OffencesFallPercent,
        window => In(scene, window).Select(o => o.OffenceRef).Distinct(StringComparer.Ordinal).Count());

    /// <summary>
    /// Dated by disposal; whoever is measured counts with all of the window (R11); once by offence_ref (R16).
    /// </summary>
    public static IEnumerable<ProvenOffence> In(FamilyScene scene, DateRange window)
    {
        var members = scene.Members(window);
        return scene.Evidence.Offences.Where(o =>
            members.Contains(o.Person)
            && window.Contains(o.DisposalOn)
            && (!scene.Programme.OnlyYouthOffences || IsYouth(scene, o)));
    }

    // Under 18 on the day of the offence, whenever it was disposed of.
    private static bool IsYouth(FamilyScene scene, ProvenOffence offence) =>
        Periods.Age(scene.Born(offence.Person), offence.OffenceOn) < Parameters.AdultAge;
}
