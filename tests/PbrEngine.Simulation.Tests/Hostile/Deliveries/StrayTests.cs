using PbrEngine.Simulation.Tests.Hostile.Staging;
using PbrEngine.Simulation.Tests.Reference;

namespace PbrEngine.Simulation.Tests.Hostile.Deliveries;

/// <summary>What a supplier put where nobody looks is said, so that it isn't waited for.</summary>
public sealed class StrayTests
{
    [Theory]
    [InlineData("schools/june")]
    [InlineData("schools/2017-02-31")]
    [InlineData("schools/30-06-2017")]
    [InlineData("unicorns/2017-06-30")]
    [InlineData("Schools/2017-06-30")]
    public async Task Run_FolderThatIsNoDelivery_IsNamedAndTheRestIsLoaded(string folder)
    {
        using var bench = await Bench.Make(GoodTree.Make());
        var written = GoodTree.Of(Feeds.Schools).Write(bench.In("spare"));
        Directory.CreateDirectory(Path.Combine(bench.Landing, Path.GetDirectoryName(folder)!));
        Directory.Move(written.Path, Path.Combine(bench.Landing, folder));
        var night = await bench.Run();
        night.MustBeOrderly();
        night.MustEndWith(0, 3);
        MustBeNamed(night, folder.StartsWith("schools/", StringComparison.Ordinal) ? folder : folder.Split('/')[0]);
        Assert.Equal(await Bench.GoodResults(), night.Results);
    }

    [Theory]
    [InlineData("notes.txt")]
    [InlineData("ponies.csv")]
    [InlineData("Thumbs.db")]
    [InlineData("=cmd.csv")]
    public async Task Run_FileNotInTheManifest_IsNeverLoaded(string name)
    {
        using var bench = await Bench.Make(GoodTree.Make());
        File.WriteAllText(Path.Combine(bench.Landing, RefusedDelivery.Folder, name), "pupil_ref\nP01\n");
        var night = await bench.Run();
        night.MustBeOrderly();
        Assert.DoesNotContain(night.Counts("/" + name), c => c.Loaded > 0);
        var refused = night.Told.ExitCode == 3;
        Assert.Equal(await Bench.GoodResults(refused ? Feeds.Schools : null), night.Results);
        MustBeNamed(night, name);
    }

    private static void MustBeNamed(Night night, string name) => Assert.True(
        night.Told.Printed.Contains(name, StringComparison.Ordinal)
            || night.Rejects.Any(r => (r["file"] + r["value"]).Contains(name, StringComparison.Ordinal)),
        $"Neither the printed text nor rejects.csv names {name}.\n{night}");
}
