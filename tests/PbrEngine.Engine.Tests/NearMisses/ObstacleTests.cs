using PbrEngine.Engine.NearMisses;

namespace PbrEngine.Engine.Tests.NearMisses;

public sealed class ObstacleTests
{
    [Theory]
    [InlineData(Effort.Waiting, 5, 7, null, 7)]
    [InlineData(Effort.Change, 5, null, 390L, 13)]
    [InlineData(Effort.Change, 2, null, null, 2000)]
    [InlineData(Effort.Paperwork, 2, null, null, 2)]
    [InlineData(Effort.Data, 30, null, 10L, 30)]
    public void Size_GoesByTheEffort(Effort effort, int amount, int? days, long? outOf, long size) => Assert.Equal(
        size,
        new Obstacle
        {
            Kind = ObstacleKinds.Events,
            Reason = "",
            Effort = effort,
            Amount = amount,
            Days = days,
            OutOf = outOf,
        }.Size);
}
