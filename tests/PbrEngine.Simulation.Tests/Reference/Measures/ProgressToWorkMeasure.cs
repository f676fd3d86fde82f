using PbrEngine.Simulation.Tests.Reference.Days;
using PbrEngine.Simulation.Tests.Reference.Facts;

namespace PbrEngine.Simulation.Tests.Reference.Measures;

/// <summary>An adult with work evidence of the programme's kinds started in the last six months.</summary>
public static class ProgressToWorkMeasure
{
    public static Measure OfFamily(FamilyScene scene)
    {
        var earlyHelp = scene.Feed(Feeds.EarlyHelp);
        if (earlyHelp.IsStaleAt(scene.AsAt))
        {
            return Measure.Stale; // R07
        }

        var window = Periods.MonthsEndingAt(earlyHelp.EvidenceOn!.Value, Parameters.ProgressToWorkMonths);
        return new Measure(StateOf(scene, window, earlyHelp.Covers(window)), window);
    }

    private static MeasureState StateOf(FamilyScene scene, DateRange window, bool covered)
    {
        var adults = scene.Adults(window);
        var started = scene.Evidence.Work.Any(w =>
            adults.Contains(w.Person)
            && scene.Programme.ProgressKinds.Contains(w.Kind)
            && window.Contains(w.Days.From));
        if (started)
        {
            return MeasureState.Met;
        }

        // R27: without coverage and without evidence is Unknown.
        return covered ? MeasureState.NotMet : MeasureState.Unknown;
    }
}
