using PbrEngine.Benchmarks.LinkageData.Chances;

namespace PbrEngine.Benchmarks.LinkageData.Residents;

/// <summary>Who lives together, in about the shares of the census of England and Wales.</summary>
internal enum HouseholdShape
{
    Alone,
    Couple,
    CoupleWithChildren,
    LoneParent,
    Sharers,
}

/// <summary>How often each shape is.</summary>
internal static class HouseholdShapes
{
    internal static readonly Skewed<HouseholdShape> Shares = new(
    [
        (HouseholdShape.Alone, 0.30),
        (HouseholdShape.Couple, 0.29),
        (HouseholdShape.CoupleWithChildren, 0.24),
        (HouseholdShape.LoneParent, 0.11),
        (HouseholdShape.Sharers, 0.06),
    ]);
}
