using System.Globalization;
using PbrEngine.Simulation.Tests.Hostile.Staging;

namespace PbrEngine.Simulation.Tests.Hostile.Surroundings;

/// <summary>No room for the database or for the files: said, nothing half done, and fine once there is room.</summary>
public sealed class FullDiskTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(16)]
    [InlineData(100)]
    public async Task Run_FilesMayNotGrow_FailsAndWorksOnceThereIsRoom(int kilobytes)
    {
        using var bench = await Bench.Make(GoodTree.Make());
        var arguments = bench.Arguments(GoodTree.AsAt, bench.In("out"));
        // Without the signal that a too large file sends, what is left is a write that fails.
        var limit = string.Create(CultureInfo.InvariantCulture, $"trap '' XFSZ && ulimit -f {kilobytes}");
        var told = await Pbr.Hear(Pbr.StartLimited(bench.Root, limit, arguments), arguments);
        var night = new Night(told, bench.In("out"));
        night.MustBeOrderly();
        night.MustEndWith(1);
        Assert.False(night.HasResults, night.ToString());
        var good = await bench.Run("--again", "there is room again");
        good.MustBeOrderly();
        good.MustEndWith(0);
        Assert.Equal(await Bench.GoodResults(), good.Results);
    }

    [FactOnSmallDisk]
    public async Task Run_DiskOfTheOutputIsFull_FailsAndWorksElsewhere()
    {
        using var bench = await Bench.Make(GoodTree.Make());
        using var disk = SmallDisk.Mount(bench.In("disk"), kilobytes: 4);
        var told = await Pbr.Run(bench.Root, bench.Arguments(GoodTree.AsAt, bench.In("disk/out")));
        await MustHaveFailedAndWork(bench, told, bench.In("disk"));
    }

    [FactOnSmallDisk]
    public async Task Run_DiskOfTheDatabaseIsFull_FailsAndIsAsBefore()
    {
        using var bench = await Bench.Make(GoodTree.Make());
        using var disk = SmallDisk.Mount(bench.In("disk"), (int)(new FileInfo(bench.Database).Length / 1024) + 60);
        File.Copy(bench.Database, bench.In("disk/pbr.db"));
        var told = await Pbr.Run(bench.Root, "run", "--landing", bench.Landing, "--as-at", GoodTree.AsAt,
            "--out", bench.In("out"), "--db", bench.In("disk/pbr.db"));
        // What is left on the small disk is moved to where there is room.
        File.Delete(bench.Database);
        foreach (var file in Directory.GetFiles(bench.In("disk"), "pbr.db*"))
        {
            File.Copy(file, bench.In(Path.GetFileName(file)));
        }

        await MustHaveFailedAndWork(bench, told, "no room");
    }

    private static async Task MustHaveFailedAndWork(Bench bench, Told told, string says)
    {
        var night = new Night(told, bench.In("none"));
        night.MustBeOrderly();
        night.MustEndWith(1);
        night.MustSay(says);
        var good = await bench.Run("--again", "there is room again");
        good.MustBeOrderly();
        good.MustEndWith(0);
        Assert.Equal(await Bench.GoodResults(), good.Results);
    }
}
