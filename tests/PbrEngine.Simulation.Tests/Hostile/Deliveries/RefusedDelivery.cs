using PbrEngine.Simulation.Tests.Hostile.Staging;
using PbrEngine.Simulation.Tests.Reference;

namespace PbrEngine.Simulation.Tests.Hostile.Deliveries;

/// <summary>What every refused delivery has in common.</summary>
public static class RefusedDelivery
{
    public const string Folder = "schools/" + GoodTree.AsAt;

    /// <summary>The night says what and where, ends with 3, and goes on as if the delivery weren't there.</summary>
    public static async Task MustBeRefused(DeliveryFault fault)
    {
        using var bench = await Bench.Make(GoodTree.Make().Where(d => d.Feed != Feeds.Schools));
        fault.Spoil(GoodTree.Of(Feeds.Schools).Write(bench.Landing));
        await MustBeRefused(await bench.Run(), fault.Says);
    }

    /// <summary>Put right and run again, the delivery gives what it would have given at once.</summary>
    public static async Task MustLeaveNoTrace(DeliveryFault fault)
    {
        using var bench = await Bench.Make(GoodTree.Make().Where(d => d.Feed != Feeds.Schools));
        var folder = GoodTree.Of(Feeds.Schools).Write(bench.Landing);
        fault.Spoil(folder);
        var night = await bench.Run();
        night.MustEndWith(3);
        Put(bench, folder);
        var repaired = await bench.Run("--again", "the delivery was put right");
        repaired.MustBeOrderly();
        repaired.MustEndWith(0);
        Assert.Equal(await Bench.GoodResults(), repaired.Results);
    }

    public static async Task MustBeRefused(Night night, params string[] says)
    {
        night.MustBeOrderly();
        night.MustEndWith(3);
        night.MustSay([Folder, .. says]);
        Assert.True(night.HasResults, $"The run didn't go on.\n{night}");
        Assert.Equal(await Bench.GoodResults(without: Feeds.Schools), night.Results);
    }

    private static void Put(Bench bench, DeliveryFolder folder)
    {
        if (Directory.Exists(folder.Path))
        {
            Directory.Delete(folder.Path, recursive: true);
        }

        GoodTree.Of(Feeds.Schools).Write(bench.Landing);
    }
}
