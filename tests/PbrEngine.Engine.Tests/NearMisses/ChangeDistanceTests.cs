using PbrEngine.Domain.Facts;
using PbrEngine.Domain.Measures;
using PbrEngine.Engine.NearMisses;
using PbrEngine.TestKit.Facts;

namespace PbrEngine.Engine.Tests.NearMisses;

/// <summary>Exactly so many events fewer make the real measure pass, and so does the day that is told.</summary>
public sealed class ChangeDistanceTests
{
    private const int Rounds = 150;

    [Fact]
    public void Of_AnyChange_TakesExactlySoManyEventsOrDays()
    {
        const int seed = 4711;
        var random = new Random(seed);
        for (var round = 0; round < Rounds; round++)
        {
            var percent = random.Next(0, 101);
            var before = random.Next(0, 6);
            var days = Enumerable.Range(0, random.Next(0, 6))
                .Select(_ => new DateOnly(2026, 5, 1).AddDays(random.Next(0, 184)))
                .ToList();
            var hint = FormattableString.Invariant(
                $"seed {seed}, round {round}: {before} before, {string.Join(' ', days)}, {percent} %");
            var parameters = A.Parameters().Number("asb.fall_percent", percent).Build();
            var at = NearMissBench.At(Family(before, days), "asb", parameters: parameters);
            if (at.Measure.State != MeasureState.NotMet)
                continue;
            var obstacle = ChangeDistance.Of(at, percent);
            var fewer = (int)obstacle.Amount!.Value;

            Assert.True(fewer > 0 && fewer <= days.Count, hint);
            Assert.True(NearMissBench.IsOut(State(days.Skip(fewer), new(2026, 10, 31))), hint);
            Assert.False(NearMissBench.IsOut(State(days.Skip(fewer - 1), new(2026, 10, 31))), hint);
            Assert.True(NearMissBench.IsOut(State(days, obstacle.On!.Value)), hint);
            Assert.False(NearMissBench.IsOut(State(days, obstacle.On.Value.AddDays(-1))), hint);
            Assert.Equal(obstacle.On.Value.DayNumber - new DateOnly(2026, 10, 31).DayNumber, obstacle.Days);

            MeasureState State(IEnumerable<DateOnly> after, DateOnly day) =>
                NearMissBench.State(Family(before, after), "asb", day, parameters);
        }
    }

    [Theory]
    [InlineData(3, 3, 33, 1)]
    [InlineData(3, 2, 33, 0)]
    [InlineData(3, 2, 34, 1)]
    [InlineData(0, 4, 60, 4)]
    [InlineData(5, 9, 100, 9)]
    public void Fewer_WholeNumbers_AreExact(long before, long after, int percent, long fewer) =>
        Assert.Equal(fewer, ChangeDistance.Fewer(before, after, percent));

    [Theory]
    [InlineData("asb", 60)]
    [InlineData("offending_any", 33)]
    [InlineData("domestic_abuse", null)]
    public void FallPercent_IsThatOfTheMeasureOrItsFirstWord(string measure, int? percent) => Assert.Equal(
        percent, ChangeDistance.FallPercent(measure, NearMissBench.At(Family(0, []), "asb").Real));

    private static FamilyFacts Family(int before, IEnumerable<DateOnly> after)
    {
        var parent = A.Parent();
        for (var i = 0; i < before; i++)
            parent.Incident($"B{i}", "ASB", "SUSPECT", NearMissBench.Text(new DateOnly(2025, 9, 1).AddDays(i)));
        foreach (var (i, day) in after.Index())
            parent.Incident($"A{i}", "ASB", "SUSPECT", NearMissBench.Text(day));
        return A.Family().With(parent).Build();
    }
}
