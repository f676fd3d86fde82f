using PbrEngine.Simulation.Tests.Hostile.Staging;
using PbrEngine.Simulation.Tests.Reference;

namespace PbrEngine.Simulation.Tests.Hostile.Deliveries;

/// <summary>A refusal says which column or file it is about.</summary>
public sealed class RefusalReportTests
{
    [Theory]
    [InlineData("required column missing", "possible")]
    [InlineData("file missing and unlisted", "attendance.csv")]
    public async Task Run_RefusedForOneName_SaysTheName(string fault, string name)
    {
        var night = await Run(fault);
        night.MustSay(RefusedDelivery.Folder, name);
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
