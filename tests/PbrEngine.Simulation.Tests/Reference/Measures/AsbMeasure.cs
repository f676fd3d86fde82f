using PbrEngine.Simulation.Tests.Reference.Days;
using PbrEngine.Simulation.Tests.Reference.Facts;

namespace PbrEngine.Simulation.Tests.Reference.Measures;

/// <summary>ASB incidents with a member as suspect plus housing ASB actions on a member's tenancy, −60 %.</summary>
public static class AsbMeasure
{
    public static Measure OfFamily(FamilyScene scene) => ChangeMeasure.Of(
        scene, FeedsOf(scene), Parameters.AsbFallPercent, window => Count(scene, window));

    public static FeedsTogether FeedsOf(FamilyScene scene) =>
        new(scene.Feed(Feeds.Police), scene.Feed(Feeds.Housing));

    // R16: what happened is counted once, by incident_ref and action_ref.
    private static int Count(FamilyScene scene, DateRange window) =>
        Incidents(scene, window).Select(i => i.IncidentRef).Distinct(StringComparer.Ordinal).Count()
        + Actions(scene, window).Select(a => a.ActionRef).Distinct(StringComparer.Ordinal).Count();

    /// <summary>Everybody of the family who shows ASB in the window.</summary>
    public static IEnumerable<string> ShownBy(FamilyScene scene, DateRange window) =>
        Incidents(scene, window).Select(i => i.Person).Concat(Actions(scene, window).Select(a => a.Person));

    private static IEnumerable<Incident> Incidents(FamilyScene scene, DateRange window)
    {
        var members = scene.Members(window);
        return scene.Evidence.Incidents.Where(i =>
            i.Kind == "ASB" && i.Role == "SUSPECT" && members.Contains(i.Person) && window.Contains(i.On));
    }

    // R17: the member holds the tenancy on the action's day.
    private static IEnumerable<(string ActionRef, string Person)> Actions(FamilyScene scene, DateRange window)
    {
        var members = scene.Members(window);
        return
            from action in scene.Evidence.Actions
            where window.Contains(action.On)
            from tenancy in scene.Evidence.Tenancies
            where tenancy.TenancyRef == action.TenancyRef
                && tenancy.Days.Contains(action.On)
                && members.Contains(tenancy.Person)
            select (action.ActionRef, tenancy.Person);
    }
}
