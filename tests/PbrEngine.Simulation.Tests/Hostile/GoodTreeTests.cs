using PbrEngine.Simulation.Tests.Hostile.Staging;
using PbrEngine.Simulation.Tests.Reference;

namespace PbrEngine.Simulation.Tests.Hostile;

/// <summary>The other cases compare with this tree, so it must be without fault and not all of one colour.</summary>
public sealed class GoodTreeTests
{
    [Fact]
    public async Task Run_GoodTree_LoadsEveryRowAndPaysSome()
    {
        using var bench = await Bench.Make(GoodTree.Make());
        var night = await bench.Run();
        night.MustBeOrderly();
        night.MustEndWith(0);
        Assert.Empty(night.Rejects);
        Assert.Contains(",PAYABLE,", night.Results, StringComparison.Ordinal);
        Assert.Contains(",NOT_ACHIEVED,", night.Results, StringComparison.Ordinal);
        Assert.Equal(18, night.Counts(".csv").Count);
    }

    [Theory]
    [InlineData(Feeds.Schools)]
    [InlineData(Feeds.Police)]
    public async Task Run_OneFeedMissing_GoesOnWithOtherResults(string feed) =>
        Assert.NotEqual(await Bench.GoodResults(), await Bench.GoodResults(feed));
}
