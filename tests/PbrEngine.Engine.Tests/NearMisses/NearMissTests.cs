using PbrEngine.Domain.Outcomes;
using PbrEngine.Engine.NearMisses;

namespace PbrEngine.Engine.Tests.NearMisses;

public sealed class NearMissTests
{
    private static readonly Obstacle Paper = Of(Effort.Paperwork, 1);
    private static readonly Obstacle Wait = Of(Effort.Waiting, 9) with { Days = 9, On = new(2026, 11, 9) };

    [Fact]
    public void Sorted_FewestThenLeastEffortThenSmallest()
    {
        var misses = new[]
        {
            Miss("F6", Of(Effort.NotKnown, null)),
            Miss("F5", Paper, Wait),
            Miss("F4", Of(Effort.Change, 1)),
            Miss("F3", Wait),
            Miss("F2", Of(Effort.Paperwork, 2)),
            Miss("F1", Paper),
            Miss("F0", Paper),
        };

        Assert.Equal(
            ["F0", "F1", "F2", "F3", "F4", "F5", "F6"],
            NearMiss.Sorted(misses).Select(m => m.Outcome.FamilyRef));
    }

    [Fact]
    public void Effort_IsTheGreatestAndSizeOfThatEffort()
    {
        var miss = Miss("F1", Paper, Wait, Wait);

        Assert.Equal((Effort.Waiting, 18L, null), (miss.Effort, miss.Size, miss.On));
    }

    [Fact]
    public void On_AllByWaiting_IsTheLastDay() => Assert.Equal(
        new DateOnly(2027, 1, 1), Miss("F1", Wait, Wait with { On = new(2027, 1, 1) }).On);

    private static Obstacle Of(Effort effort, long? amount) => new()
    {
        Kind = ObstacleKinds.NotMet,
        Reason = "R",
        Effort = effort,
        Amount = amount,
    };

    private static NearMiss Miss(string family, params Obstacle[] obstacles) =>
        new("expanded", new Outcome(family, "attachment", ResultState.Blocked, ["R"], 0, "T-1"), obstacles);
}
