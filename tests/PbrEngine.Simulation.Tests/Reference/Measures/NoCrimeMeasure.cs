using PbrEngine.Simulation.Tests.Reference.Days;
using PbrEngine.Simulation.Tests.Reference.Facts;

namespace PbrEngine.Simulation.Tests.Reference.Measures;

/// <summary>
/// No proven offence and no ASB in the last six months, coverage needed. It draws on police and housing, so it has one
/// window ending at the earlier E (R10).
/// </summary>
public static class NoCrimeMeasure
{
    public static Measure OfFamily(FamilyScene scene)
    {
        var feeds = AsbMeasure.FeedsOf(scene);
        if (feeds.AnyStaleAt(scene.AsAt))
        {
            return Measure.Stale; // R07
        }

        var window = Periods.MonthsEndingAt(feeds.EvidenceOn, Parameters.NoCrimeMonths);
        if (OffendingMeasure.In(scene, window).Any() || AsbMeasure.ShownBy(scene, window).Any())
        {
            return new Measure(MeasureState.NotMet, window);
        }

        return new Measure(feeds.Cover(window) ? MeasureState.Met : MeasureState.Unknown, window);
    }
}
