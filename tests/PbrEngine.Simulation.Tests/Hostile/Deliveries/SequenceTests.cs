using PbrEngine.Simulation.Tests.Hostile.Staging;
using PbrEngine.Simulation.Tests.Reference;

namespace PbrEngine.Simulation.Tests.Hostile.Deliveries;

/// <summary>Deliveries that repeat, correct, withdraw, shrink or come too early.</summary>
public sealed class SequenceTests
{
    private const string Attendance = "attendance.csv";

    [Fact]
    public async Task Run_ExtractAfterTheAsAt_IsIgnored()
    {
        using var bench = await Bench.Make(GoodTree.Make());
        var later = GoodTree.Of(Feeds.Schools, "2017-07-01");
        later.Lines(Attendance)[1] = "P01,8014001,2015/16,SU,120,120,0,0,LIVE";
        later.Write(bench.Landing);
        var night = await bench.Run();
        night.MustBeOrderly();
        night.MustEndWith(0);
        Assert.Equal(await Bench.GoodResults(), night.Results);
    }

    [Fact]
    public async Task Run_NextDayOverTheSameLanding_LoadsNothingTwice()
    {
        using var bench = await Bench.Make(GoodTree.Make());
        (await bench.Run()).MustEndWith(0);
        var night = await bench.RunOn("2017-07-01");
        night.MustBeOrderly();
        night.MustEndWith(0);
        night.MustSay("loaded 0");
        Assert.Equal(await Bench.GoodResults(), night.Results);
    }

    [Fact]
    public async Task Run_SameBytesWithANewManifest_CountForTheirExtractDateAndCoverage() // R66
    {
        using var bench = await Bench.Make(GoodTree.Make("2017-03-31").Where(d => d.Feed == Feeds.Police)
            .Concat(GoodTree.Make()));
        // On 31 March some of the good tree's events are to come; no police row is.
        var police = GoodTree.Of(Feeds.Police, "2017-03-31");
        police.Lines("incidents.csv").RemoveAll(l => l.Contains("2017-04", StringComparison.Ordinal));
        Directory.Delete(Path.Combine(bench.Landing, "police"), recursive: true);
        police.Write(bench.Landing);
        var again = new GoodDelivery(Feeds.Police, GoodTree.AsAt);
        foreach (var file in police.Files)
        {
            again.Lines(file).Clear();
            again.Lines(file).AddRange(police.Lines(file));
        }

        using var once = await Bench.Make(GoodTree.Make().Where(d => d.Feed != Feeds.Police).Append(again));
        again.Write(bench.Landing);
        var (twice, single) = (await bench.Run(), await once.Run());
        twice.MustBeOrderly();
        twice.MustEndWith(0);
        Assert.Equal(single.Results, twice.Results);
        Assert.NotEqual(await Bench.GoodResults(without: Feeds.Police), twice.Results);
    }

    [Fact]
    public async Task Run_LaterExtractCorrectsAndWithdraws_GivesWhatItAloneWouldGive()
    {
        using var bench = await Bench.Make(GoodTree.Make());
        var schools = GoodTree.Of(Feeds.Schools, GoodTree.Earlier);
        schools.Lines(Attendance)[1] = "P01,8014001,2015/16,SU,120,120,0,0,LIVE";
        schools.Write(bench.Landing);
        var police = GoodTree.Of(Feeds.Police, GoodTree.Earlier);
        police.Add("offences.csv", "O777,N01,TH68001,2017-02-01,CONVICTED,2017-03-01");
        police.Write(bench.Landing);
        var before = await bench.RunOn(GoodTree.Earlier);
        before.MustEndWith(0, 3);
        var night = await bench.Run();
        night.MustBeOrderly();
        night.MustEndWith(0);
        Assert.Equal(await Bench.GoodResults(), night.Results);
    }

    [Fact]
    public async Task Run_ShrunkenDelivery_IsHeldUntilAccepted() // R46
    {
        using var bench = await Bench.Make(GoodTree.Make().Where(d => d.Feed != Feeds.Schools));
        var full = GoodTree.Of(Feeds.Schools, GoodTree.Earlier);
        full.Write(bench.Landing);
        for (var term = 0; term < 20; term++)
        {
            full.Add(Attendance, $"P01,80150{term:00},2015/16,AU,100,1,1,0,LIVE");
        }

        full.Write(bench.Landing);
        GoodTree.Of(Feeds.Schools).Write(bench.Landing);
        var held = await bench.Run();
        held.MustBeOrderly();
        held.MustEndWith(3);
        held.MustSay(RefusedDelivery.Folder, "held", Attendance, "accept");
        Assert.Equal(await ResultsOf(full), held.Results);
        var told = await Pbr.Run(bench.Root, "import", "--accept", RefusedDelivery.Folder, "--as", "a.reviewer",
            "--reason", "duplicates were taken out", "--db", bench.Database);
        Assert.True(told.ExitCode == 0, told.ToString());
        var night = await bench.Run("--again", "accepted");
        night.MustBeOrderly();
        night.MustEndWith(0);
        Assert.Equal(await Bench.GoodResults(), night.Results);
    }

    [Fact]
    public async Task Run_ShrunkenByLessThanTheLimit_IsLoaded()
    {
        using var bench = await Bench.Make(GoodTree.Make());
        var full = GoodTree.Of(Feeds.Schools, GoodTree.Earlier);
        for (var term = 0; term < 9; term++)
        {
            full.Add(Attendance, $"P01,80150{term:00},2015/16,AU,100,1,1,0,LIVE");
        }

        full.Write(bench.Landing); // 45 rows, then 36: exactly a fifth less
        var night = await bench.Run();
        night.MustEndWith(0);
        Assert.Equal(await Bench.GoodResults(), night.Results);
    }

    [Theory]
    [InlineData("schools/2017-06-30")] // not held
    [InlineData("schools/1999-01-01")]
    [InlineData("999999")]
    [InlineData("'; DROP TABLE Delivery; --")]
    public async Task Accept_NothingHeldByThatName_IsRefused(string delivery)
    {
        using var bench = await Bench.Make();
        var told = await Pbr.Run(
            bench.Root, "import", "--accept", delivery, "--as", "a.reviewer", "--reason", "why not",
            "--db", bench.Database);
        var night = new Night(told, bench.In("none"));
        night.MustBeOrderly();
        night.MustEndWith(1, 2, 3);
        night.MustSay(delivery);
    }

    [Fact]
    public async Task Run_PublishedDayAgain_NeedsAReasonAndGivesTheSame()
    {
        using var bench = await Bench.Make(GoodTree.Make());
        (await bench.Run()).MustEndWith(0);
        var refused = await bench.Run();
        refused.MustBeOrderly();
        refused.MustEndWith(3);
        refused.MustSay("--again", GoodTree.AsAt);
        var empty = await bench.Run("--again", "");
        empty.MustBeOrderly();
        empty.MustEndWith(2, 3);
        var again = await bench.Run("--again", "asked by audit");
        again.MustBeOrderly();
        again.MustEndWith(0);
        Assert.Equal(await Bench.GoodResults(), again.Results);
    }

    private static async Task<string> ResultsOf(GoodDelivery schools)
    {
        using var bench = await Bench.Make(GoodTree.Make().Where(d => d.Feed != Feeds.Schools).Append(schools));
        return (await bench.Run()).Results;
    }
}
