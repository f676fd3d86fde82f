using PbrEngine.Simulation.Tests.Hostile.Staging;
using PbrEngine.Simulation.Tests.Reference;

namespace PbrEngine.Simulation.Tests.Hostile.Deliveries;

/// <summary>
/// A refusal stays with the bytes that were refused: the right ones in the same folder are loaded, and the database is
/// then as if the wrong ones had never been.
/// </summary>
public sealed class RepairedDeliveryTests
{
    public static TheoryData<string> Names => new(Chosen.Select(f => f.Name));

    // One of each way of being refused; what they share needs no second night each.
    private static IEnumerable<DeliveryFault> Chosen => FileFaults.All.Concat(ManifestFaults.Unreadable)
        .Concat(ManifestFaults.Impossible).Concat(ManifestFaults.Paths)
        .Where(f => f.Name is "required column missing" or "hash of other bytes" or "one row fewer than said"
            or "a directory" or "anchors bomb" or "feed of another folder" or "a path to another feed")
        .DistinctBy(f => f.Name);

    [Theory]
    [MemberData(nameof(Names))]
    public Task Run_DeliveryPutRight_GivesTheSameAsIfNeverWrong(string name) =>
        RefusedDelivery.MustLeaveNoTrace(Chosen.Single(f => f.Name == name));

    [Fact]
    public async Task Run_BadSecondDelivery_LeavesWhatTheFirstLoaded()
    {
        using var bench = await Bench.Make(GoodTree.Make());
        GoodTree.Of(Feeds.Schools, GoodTree.Earlier).Write(bench.Landing);
        var folder = Path.Combine(bench.Landing, RefusedDelivery.Folder);
        File.AppendAllText(Path.Combine(folder, "attendance.csv"), "P01,8014001,2016/17,SP,110,110,0,0,LIVE\n");
        var night = await bench.Run();
        night.MustBeOrderly();
        night.MustEndWith(3);
        night.MustSay(RefusedDelivery.Folder);
        Assert.Equal(await Bench.GoodResults(), night.Results);
    }
}
