using PbrEngine.Engine.Running.Gates;

namespace PbrEngine.Engine.Tests.Running.Gates;

public sealed class GateLimitsTests
{
    [Fact]
    public void All_EveryLimit_HasAReasonADayAndAName()
    {
        Assert.All(GateLimits.All, l => Assert.True(l.Reason.Length > 20 && l.Since.Year >= 2026, l.Name));
        Assert.Equal(GateLimits.All.Count, GateLimits.All.Select(l => l.Name).Distinct(StringComparer.Ordinal).Count());
    }

    // What warns comes before what holds, or a warning would never be seen.
    [Fact]
    public void All_Pairs_WarnBeforeTheyHold()
    {
        var limits = GateLimits.Default;
        foreach (var family in new[] { "rows", "change" })
        {
            Assert.True(limits[family + ".hold_below"] < limits[family + ".warn_below"], family);
            Assert.True(limits[family + ".warn_above"] < limits[family + ".hold_above"], family);
        }
        foreach (var family in new[] { "rejects", "cluster", "merges", "lost" })
            Assert.True(limits[family + ".warn_above"] < limits[family + ".hold_above"], family);
        Assert.True(limits["unknown.warn_rise"] < limits["unknown.hold_rise"]);
    }

    [Fact]
    public void With_ACouncilsOwn_TakesThePlaceOfOneAlone()
    {
        var limits = GateLimits.With(new Dictionary<string, long> { ["cluster.hold_above"] = 40 });

        Assert.Equal(40, limits["cluster.hold_above"]);
        Assert.Equal(GateLimits.Default["cluster.warn_above"], limits["cluster.warn_above"]);
        Assert.Equal(100, GateLimits.Default["cluster.hold_above"]);
    }

    [Fact]
    public void With_NoSuchLimit_Throws() => Assert.Throws<ArgumentException>(
        () => GateLimits.With(new Dictionary<string, long> { ["cluster.hold"] = 40 }));
}
