using PbrEngine.Domain.Measures;
using PbrEngine.Engine.NearMisses;
using PbrEngine.TestKit.Facts;

namespace PbrEngine.Engine.Tests.NearMisses;

public sealed class ExclusionsDistanceTests
{
    private static readonly string[] Days = ["2025-09-10", "2025-11-10", "2026-02-10", "2026-05-10", "2026-06-10"];

    [Theory]
    [InlineData(3, 0, 1)]
    [InlineData(5, 0, 3)]
    [InlineData(0, 1, 1)]
    [InlineData(4, 2, 4)]
    public void Of_AnyChild_TakesExactlySoManyOrWaitsForATerm(int suspensions, int permanent, int fewer)
    {
        var family = Family(suspensions, permanent);

        var obstacle = ExclusionsDistance.Of(NearMissBench.At(family, "exclusions"));

        Assert.Equal(fewer, obstacle.Amount);
        // Permanent ones go first; each child's last suspensions may stay.
        var without = Math.Max(0, fewer - permanent);
        Assert.Equal(MeasureState.Met, State(suspensions - without, 0));
        if (without > 0)
            Assert.Equal(MeasureState.NotMet, State(suspensions - without + 1, 0));
        NearMissBench.AssertFirstDay(family, "exclusions", obstacle.On, "term");
    }

    private static MeasureState State(int suspensions, int permanent) =>
        NearMissBench.State(Family(suspensions, permanent), "exclusions", new(2026, 10, 31));

    private static Domain.Facts.FamilyFacts Family(int suspensions, int permanent)
    {
        var child = A.Child();
        foreach (var day in Days.Take(suspensions))
            child.Suspended(day);
        foreach (var day in Days.Take(permanent))
            child.Excluded(day);
        return A.Family().With(child).Build();
    }
}
