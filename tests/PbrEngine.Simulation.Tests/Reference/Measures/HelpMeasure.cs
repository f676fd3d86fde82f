using PbrEngine.Simulation.Tests.Reference.Days;
using PbrEngine.Simulation.Tests.Reference.Facts;

namespace PbrEngine.Simulation.Tests.Reference.Measures;

/// <summary>No CIN, CP or LAC status of a child open on any day of the last six months.</summary>
public static class HelpMeasure
{
    public static Measure OfFamily(FamilyScene scene)
    {
        var care = scene.Feed(Feeds.SocialCare);
        if (care.IsStaleAt(scene.AsAt))
        {
            return Measure.Stale; // R07
        }

        var window = Periods.MonthsEndingAt(care.EvidenceOn!.Value, Parameters.HelpMonths);
        return new Measure(StateOf(scene, window, care.Covers(window)), window);
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
        return ShownBy(scene, before).Any() || scene.Needs(ProblemCodes.Help).Any()
            ? MeasureState.Met
            : MeasureState.NotApplicable;
    }

    /// <summary>Children of the window with a status open on one of its days.</summary>
    public static IEnumerable<string> ShownBy(FamilyScene scene, DateRange window)
    {
        var children = scene.Children(window);
        return scene.Evidence.Statuses
            .Where(s => children.Contains(s.Person) && s.Days.Overlaps(window))
            .Select(s => s.Person);
    }
}
