using PbrEngine.Simulation.Tests.Reference.Facts;

namespace PbrEngine.Simulation.Tests.Reference.Measures;

/// <summary>Every need row of a code closed positive, and long enough ago.</summary>
public static class NeedClosedMeasure
{
    /// <summary>A state as at a day: the contract gives it no window.</summary>
    public static Measure OfFamily(FamilyScene scene, string code)
    {
        // R31: need closed is a measure of early_help, so stale comes first (R07).
        if (scene.Feed(Feeds.EarlyHelp).IsStaleAt(scene.AsAt))
        {
            return Measure.Stale;
        }

        var needs = scene.AllNeeds.Where(n => n.Code == code).ToList();
        if (needs.Count == 0)
        {
            return new Measure(MeasureState.NotApplicable);
        }

        var latest = scene.AsAt.AddDays(-scene.Programme.SustainDays(code));
        return new Measure(needs.All(n => IsSustained(n, latest)) ? MeasureState.Met : MeasureState.NotMet);
    }

    // R31: `closed_on` without `closure` positive isn't positive.
    private static bool IsSustained(Need need, DateOnly latest) =>
        need.Closure == "positive" && need.ClosedOn is { } closedOn && closedOn <= latest;
}
