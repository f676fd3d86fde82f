using PbrEngine.Simulation.Tests.Hostile.Staging;
using PbrEngine.Simulation.Tests.Reference;

namespace PbrEngine.Simulation.Tests.Hostile.Deliveries;

public sealed class AgreementTests
{
    private const string Usual = "[identify, support, monitor]";

    [Theory]
    [InlineData(Agreed.Unheard, Usual)]
    [InlineData(Agreed.Ended, Usual)]
    [InlineData(Agreed.NotYet, Usual)]
    [InlineData("ISA-2014-003", Usual)] // the police's
    [InlineData(Agreed.IdentifyOnly, Usual)]
    [InlineData(Agreed.ResearchOnly, Usual)]
    [InlineData(Agreed.ResearchOnly, "[research, monitor]")]
    [InlineData("ISA-2014-002", "[identify, research]")]
    [InlineData("isa-2014-002", Usual)]
    [InlineData("'ISA-2014-002'' OR 1=1 --'", Usual)]
    public async Task Run_AgreementDoesNotAllowIt_RefusesTheDelivery(string agreement, string purpose)
    {
        var delivery = GoodTree.Of(Feeds.Schools);
        (delivery.Agreement, delivery.Purpose) = (agreement, purpose);
        using var bench = await Bench.Make(GoodTree.Make().Where(d => d.Feed != Feeds.Schools).Append(delivery));
        await RefusedDelivery.MustBeRefused(await bench.Run(), "agreement");
    }

    [Fact]
    public async Task Run_ResearchOnly_IsReceivedButDrivesNoResult()
    {
        var delivery = GoodTree.Of(Feeds.Schools);
        (delivery.Agreement, delivery.Purpose) = (Agreed.ResearchOnly, "[research]");
        using var bench = await Bench.Make(GoodTree.Make().Where(d => d.Feed != Feeds.Schools).Append(delivery));
        var night = await bench.Run();
        night.MustBeOrderly();
        night.MustEndWith(0, 3);
        Assert.Equal(await Bench.GoodResults(without: Feeds.Schools), night.Results);
    }

    [Fact]
    public async Task Run_AgreementRegisteredAfterwards_LoadsTheDelivery()
    {
        var delivery = GoodTree.Of(Feeds.Schools);
        delivery.Agreement = Agreed.Unheard;
        using var bench = await Bench.Make(GoodTree.Make().Where(d => d.Feed != Feeds.Schools).Append(delivery));
        (await bench.Run()).MustEndWith(3);
        File.WriteAllText(bench.In("more.yaml"), $"agreements:\n  - {{ id: {Agreed.Unheard}, feed: schools, gateway: "
            + "Digital Economy Act 2017 s35, purposes: [identify, support, monitor], "
            + "from: 2008-01-01, to: 2099-12-31 }\n");
        var told = await Pbr.Run(bench.Root, "agreements", "import", bench.In("more.yaml"), "--db", bench.Database);
        Assert.True(told.ExitCode == 0, told.ToString());
        var night = await bench.Run("--again", "the agreement is signed");
        night.MustEndWith(0);
        Assert.Equal(await Bench.GoodResults(), night.Results);
    }

    [Theory]
    [InlineData("agreements: [")]
    [InlineData("agreements: 7")]
    [InlineData("")]
    [InlineData("- { id: X }")]
    [InlineData("agreements: [{ id: X, feed: schools, gateway: G,\n purposes: [support], "
        + "from: 2020-01-01, to: 2019-12-31 }]")]
    [InlineData("agreements: [{ id: X, feed: unicorns, gateway: G,\n purposes: [identify], "
        + "from: 2019-01-01, to: 2020-01-01 }]")]
    [InlineData("agreements: [{ id: X, feed: schools, gateway: G,\n purposes: [], "
        + "from: 2019-01-01, to: 2020-01-01 }]")]
    [InlineData("agreements: [{ id: X, feed: schools, gateway: G,\n purposes: [identify], "
        + "from: soon, to: 2020-01-01 }]")]
    public async Task Import_AgreementsFileIsWrong_SaysSoAndRegistersNothing(string yaml)
    {
        using var bench = await Bench.Make();
        File.WriteAllText(bench.In("more.yaml"), yaml);
        var before = await Pbr.Run(bench.Root, "agreements", "list", "--db", bench.Database);
        var told = await Pbr.Run(bench.Root, "agreements", "import", bench.In("more.yaml"), "--db", bench.Database);
        var night = new Night(told, bench.In("none"));
        night.MustBeOrderly();
        night.MustEndWith(1, 2, 3);
        night.MustSay("more.yaml");
        var after = await Pbr.Run(bench.Root, "agreements", "list", "--db", bench.Database);
        Assert.Equal(before.Output, after.Output);
    }
}
