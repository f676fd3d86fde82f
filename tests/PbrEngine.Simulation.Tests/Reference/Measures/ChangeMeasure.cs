using PbrEngine.Simulation.Tests.Reference.Days;
using PbrEngine.Simulation.Tests.Reference.Facts;

namespace PbrEngine.Simulation.Tests.Reference.Measures;

/// <summary>
/// The table's "change" row: a fall of at least p % from the months before attachment to those up to E.
/// </summary>
public static class ChangeMeasure
{
    public static Measure Of(FamilyScene scene, FeedsTogether feeds, int fallPercent, Func<DateRange, int> count)
    {
        if (feeds.AnyStaleAt(scene.AsAt))
        {
            return Measure.Stale; // R07
        }

        // R56: overlapping windows are computed as they are.
        var baseline = Periods.MonthsBefore(scene.Family.AttachedOn!.Value, Parameters.BaselineMonths);
        var result = Periods.MonthsEndingAt(feeds.EvidenceOn, Parameters.ResultMonths);
        var before = count(baseline);
        var after = count(result);
        var state = StateOf(before, after, fallPercent, feeds.Cover(baseline), feeds.Cover(result));
        return new Measure(state, result, after, before);
    }

    public static MeasureState StateOf(int before, int after, int fallPercent, bool baseCovered, bool resultCovered)
    {
        // R24: both ways to NotMet need the baseline covered.
        if (baseCovered && after > 0 && before == 0)
        {
            return MeasureState.NotMet;
        }

        if (baseCovered && 100 * (before - after) < fallPercent * before)
        {
            return MeasureState.NotMet;
        }

        if (!baseCovered || !resultCovered)
        {
            return MeasureState.Unknown;
        }

        return before == 0 && after == 0 ? MeasureState.NotApplicable : MeasureState.Met;
    }
}
