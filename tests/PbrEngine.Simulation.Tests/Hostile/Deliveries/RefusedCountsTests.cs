using PbrEngine.Simulation.Tests.Hostile.Staging;
using PbrEngine.Simulation.Tests.Reference;

namespace PbrEngine.Simulation.Tests.Hostile.Deliveries;

/// <summary>What a run tells of deliveries that it refused, or took as stated though they can't be right.</summary>
public sealed class RefusedCountsTests
{
    [Theory]
    [InlineData("one row more than said")]
    [InlineData("one row fewer than said")]
    public async Task Run_RefusedForItsRowCount_CountsNothingAsLoaded(string fault)
    {
        var night = await Run(fault);
        Assert.All(
            night.Counts(".csv").Where(c => c.File.StartsWith(RefusedDelivery.Folder, StringComparison.Ordinal)),
            c => Assert.Equal(0, c.Loaded));
    }

    [Fact]
    public async Task Run_CoverageBeyondTheExtract_IsReported()
    {
        var delivery = GoodTree.Of(Feeds.Schools, GoodTree.Earlier);
        delivery.CoverageTo = GoodTree.AsAt;
        using var bench = await Bench.Make(GoodTree.Make().Where(d => d.Feed != Feeds.Schools).Append(delivery));
        var night = await bench.Run();
        night.MustBeOrderly();
        Assert.True(
            night.Told.ExitCode == 3
                || night.Rejects.Any(r => r["file"].EndsWith("manifest.yaml", StringComparison.Ordinal)),
            $"Coverage to a day that the data can't know passed in silence.\n{night}");
    }

    private static async Task<Night> Run(string fault)
    {
        using var bench = await Bench.Make(GoodTree.Make().Where(d => d.Feed != Feeds.Schools));
        FileFaults.All.Single(f => f.Name == fault).Spoil(GoodTree.Of(Feeds.Schools).Write(bench.Landing));
        var night = (await bench.Run()).Kept();
        night.MustBeOrderly();
        night.MustEndWith(3);
        return night;
    }
}
