using PbrEngine.Simulation.Tests.Hostile.Staging;

namespace PbrEngine.Simulation.Tests.Hostile.Surroundings;

/// <summary>Arguments that can't be followed leave the database byte for byte as it was.</summary>
public sealed class ArgumentTests
{
    [Theory]
    [InlineData("2026-13-01")]
    [InlineData("2017-02-29")]
    [InlineData("yesterday")]
    [InlineData("30/06/2017")]
    [InlineData("20170630")]
    [InlineData("2017-6-30")]
    [InlineData(" ")]
    [InlineData("")]
    [InlineData("0000-00-00")]
    [InlineData("99999-01-01")]
    public async Task Run_AsAtIsNoDate_IsAWrongArgument(string asAt)
    {
        using var bench = await Bench.Make();
        var night = await MustChangeNothing(bench, bench.Arguments(asAt, bench.In("out")));
        night.MustEndWith(2);
        night.MustSay("as-at");
    }

    [Fact]
    public async Task Run_LandingMissing_IsSaid()
    {
        using var bench = await Bench.Make();
        Directory.Delete(bench.Landing);
        var night = await MustChangeNothing(bench, bench.Arguments(GoodTree.AsAt, bench.In("out")));
        night.MustEndWith(1, 2, 3);
        night.MustSay("landing");
    }

    [Fact]
    public async Task Run_LandingIsAFile_IsSaid()
    {
        using var bench = await Bench.Make();
        Directory.Delete(bench.Landing);
        File.WriteAllText(bench.Landing, "not a folder");
        var night = await MustChangeNothing(bench, bench.Arguments(GoodTree.AsAt, bench.In("out")));
        night.MustEndWith(1, 2, 3);
        night.MustSay("landing");
    }

    [Fact]
    public async Task Run_LandingEmpty_IsSaidAndNothingIsPublished()
    {
        using var bench = await Bench.Make();
        var night = await bench.Run();
        night.MustBeOrderly();
        night.MustEndWith(1, 2, 3);
        night.MustSay("landing");
        foreach (var delivery in GoodTree.Make())
        {
            delivery.Write(bench.Landing);
        }

        var good = await bench.Run(); // without --again: no day was published
        good.MustEndWith(0);
        Assert.Equal(await Bench.GoodResults(), good.Results);
    }

    [Fact]
    public async Task Run_OutIsAFile_IsSaid()
    {
        using var bench = await Bench.Make(GoodTree.Make());
        File.WriteAllText(bench.In("taken"), "a file");
        await MustWorkOnceOutIsRight(bench, bench.In("taken"));
        Assert.Equal("a file", File.ReadAllText(bench.In("taken")));
    }

    [Fact]
    public async Task Run_OutCannotBeMade_IsSaid()
    {
        using var bench = await Bench.Make(GoodTree.Make());
        // Nobody, root included, may make a folder there.
        await MustWorkOnceOutIsRight(bench, "/proc/pbr-out");
    }

    [Fact]
    public async Task Run_OutHoldsFoldersWhereFilesGo_IsSaid()
    {
        using var bench = await Bench.Make(GoodTree.Make());
        Directory.CreateDirectory(bench.In("busy/results.csv"));
        await MustWorkOnceOutIsRight(bench, bench.In("busy"));
    }

    [Theory]
    [InlineData("run")]
    [InlineData("run", "--landing")]
    [InlineData("run", "--as-at", "2017-06-30")]
    [InlineData("run", "--landing", "landing", "--as-at", "2017-06-30", "--as-at", "2017-07-01")]
    [InlineData("run", "--landing", "landing", "--as-at", "2017-06-30", "--force")]
    [InlineData("fly")]
    [InlineData("import", "--accept", "schools/2017-06-30")]
    [InlineData("agreements", "import")]
    [InlineData("agreements", "import", "no-such-file.yaml")]
    public async Task Pbr_WrongArguments_ChangeNothing(params string[] arguments)
    {
        using var bench = await Bench.Make();
        var night = await MustChangeNothing(bench, [.. arguments]);
        night.MustEndWith(1, 2);
    }

    private static async Task<Night> MustChangeNothing(Bench bench, string[] arguments)
    {
        var before = File.ReadAllBytes(bench.Database);
        var night = new Night(await Pbr.Run(bench.Root, arguments), bench.In("out"));
        night.MustBeOrderly();
        Assert.Equal(before, File.ReadAllBytes(bench.Database));
        Assert.False(night.HasResults, $"Results were written.\n{night}");
        return night;
    }

    private static async Task MustWorkOnceOutIsRight(Bench bench, string output)
    {
        var told = await Pbr.Run(bench.Root, bench.Arguments(GoodTree.AsAt, output));
        var night = new Night(told, bench.In("none"));
        night.MustBeOrderly();
        night.MustEndWith(1, 2);
        night.MustSay(output);
        var good = await bench.Run("--again", "the folder was wrong");
        good.MustBeOrderly();
        good.MustEndWith(0);
        Assert.Equal(await Bench.GoodResults(), good.Results);
    }
}
