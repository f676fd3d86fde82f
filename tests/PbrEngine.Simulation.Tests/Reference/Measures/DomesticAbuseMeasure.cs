using PbrEngine.Simulation.Tests.Reference.Days;
using PbrEngine.Simulation.Tests.Reference.Facts;

namespace PbrEngine.Simulation.Tests.Reference.Measures;

/// <summary>No domestic-abuse incident naming a member as suspect or victim in the last six months.</summary>
public static class DomesticAbuseMeasure
{
    public static Measure OfFamily(FamilyScene scene)
    {
        var police = scene.Feed(Feeds.Police);
        if (police.IsStaleAt(scene.AsAt))
        {
            return Measure.Stale; // R07
        }

        var window = Periods.MonthsEndingAt(police.EvidenceOn!.Value, Parameters.DomesticAbuseMonths);
        return new Measure(StateOf(scene, window, police.Covers(window)), window);
    }

    private static MeasureState StateOf(FamilyScene scene, DateRange window, bool covered)
    {
        if (ShownBy(scene, window).Any())
        {
            return MeasureState.NotMet;
        }

        if (!covered)
        {
            return MeasureState.Unknown;
        }

        // R25: "before" is the 12 months before attachment.
        var before = Periods.MonthsBefore(scene.Family.AttachedOn!.Value, Parameters.BeforeAttachmentMonths);
        return ShownBy(scene, before).Any() || scene.Needs(ProblemCodes.DomesticAbuse).Any()
            ? MeasureState.Met
            : MeasureState.NotApplicable;
    }

    public static IEnumerable<string> ShownBy(FamilyScene scene, DateRange window)
    {
        var members = scene.Members(window);
        return scene.Evidence.Incidents
            .Where(i => i.Kind == "DOMESTIC_ABUSE"
                && Parameters.DomesticAbuseRoles.Contains(i.Role)
                && members.Contains(i.Person)
                && window.Contains(i.On))
            .Select(i => i.Person);
    }
}
