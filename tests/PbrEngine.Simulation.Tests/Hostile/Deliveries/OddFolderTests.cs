using System.Diagnostics;
using PbrEngine.Simulation.Tests.Hostile.Staging;
using PbrEngine.Simulation.Tests.Reference;

namespace PbrEngine.Simulation.Tests.Hostile.Deliveries;

/// <summary>Links and files that have no business in a landing tree.</summary>
public sealed class OddFolderTests
{
    public static TheoryData<string> Linked => ["attendance.csv", "manifest.yaml", ""];

    [Theory]
    [MemberData(nameof(Linked))]
    public async Task Run_SymbolicLink_RefusesTheDelivery(string file)
    {
        using var bench = await Bench.Make(GoodTree.Make());
        var inside = Path.Combine(bench.Landing, RefusedDelivery.Folder, file).TrimEnd('/');
        var outside = bench.In("elsewhere");
        if (file.Length == 0)
        {
            Directory.Move(inside, outside);
            Directory.CreateSymbolicLink(inside, outside);
        }
        else
        {
            File.Move(inside, outside);
            File.CreateSymbolicLink(inside, outside);
        }

        await RefusedDelivery.MustBeRefused(await bench.Run(), file);
    }

    [FactUnlessRoot]
    public async Task Run_UnreadableFile_RefusesTheDelivery()
    {
        using var bench = await Bench.Make(GoodTree.Make());
        var path = Path.Combine(bench.Landing, RefusedDelivery.Folder, "attendance.csv");
        using (var changed = Process.Start("chmod", ["000", path]))
        {
            await changed.WaitForExitAsync();
        }

        await RefusedDelivery.MustBeRefused(await bench.Run(), "attendance.csv");
    }

    [Fact]
    public async Task Run_StrayFilesBesideFeeds_ChangeNothing()
    {
        using var bench = await Bench.Make(GoodTree.Make());
        File.WriteAllText(Path.Combine(bench.Landing, "README.txt"), "hello");
        File.WriteAllText(Path.Combine(bench.Landing, "schools", ".DS_Store"), "\0\0\0");
        var night = await bench.Run();
        night.MustBeOrderly();
        night.MustEndWith(0, 3);
        Assert.Equal(await Bench.GoodResults(), night.Results);
    }

    [Fact]
    public async Task Run_EmptyDeliveryFolder_IsRefused()
    {
        using var bench = await Bench.Make(GoodTree.Make().Where(d => d.Feed != Feeds.Schools));
        Directory.CreateDirectory(Path.Combine(bench.Landing, RefusedDelivery.Folder));
        await RefusedDelivery.MustBeRefused(await bench.Run(), "manifest.yaml");
    }
}
