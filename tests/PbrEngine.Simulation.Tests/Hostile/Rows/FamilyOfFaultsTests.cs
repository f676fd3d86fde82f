using PbrEngine.Simulation.Tests.Hostile.Staging;
using PbrEngine.Simulation.Tests.Reference;
using PbrEngine.Simulation.Tests.Reference.Landing;

namespace PbrEngine.Simulation.Tests.Hostile.Rows;

/// <summary>Faults that lie between two rows of different files.</summary>
public sealed class FamilyOfFaultsTests
{
    [Fact]
    public async Task Run_ParentRowRejected_RejectsItsChildren()
    {
        var (night, lines) = await Schools(delivery =>
        [
            delivery.Add("pupils.csv", RowPatterns.Make("pupils.csv", 300, ("date_of_birth", "never"))),
            delivery.Add("placements.csv", RowPatterns.Make("placements.csv", 300, ("pupil_ref", "PX300"))),
            delivery.Add("exclusions.csv", RowPatterns.Make("exclusions.csv", 300, ("pupil_ref", "PX300"))),
        ]);
        Assert.Contains(Rejected(night, "pupils.csv"), r => r.Count("line") == lines[0]);
        var placement = Assert.Single(Rejected(night, "placements.csv"));
        Assert.Equal(
            (lines[1], "pupil_ref", "PX300"), (placement.Count("line"), placement["column"], placement["value"]));
        Assert.Equal(lines[2], Assert.Single(Rejected(night, "exclusions.csv")).Count("line"));
    }

    [Fact]
    public async Task Run_ExcludedBeforeBirth_RejectsARow()
    {
        var (night, lines) = await Schools(delivery =>
        [
            delivery.Add("pupils.csv", RowPatterns.Make("pupils.csv", 300, ("date_of_birth", "2017-03-01"))),
            delivery.Add("exclusions.csv", RowPatterns.Make("exclusions.csv", 300,
                ("pupil_ref", "PX300"), ("started_on", "2017-02-28"))),
        ]);
        Assert.Contains(
            Rejected(night, "pupils.csv").Concat(Rejected(night, "exclusions.csv")),
            r => r.Count("line") == lines[0] || r.Count("line") == lines[1]);
    }

    [Fact]
    public async Task Run_SamePupilTwice_KeepsTheFirst()
    {
        var (night, lines) = await Schools(delivery =>
        [
            delivery.Add("pupils.csv", RowPatterns.Make("pupils.csv", 300)),
            delivery.Add("pupils.csv", RowPatterns.Make("pupils.csv", 301, ("pupil_ref", "PX300"))),
        ]);
        Assert.Equal(lines[1], Assert.Single(Rejected(night, "pupils.csv")).Count("line"));
        Assert.Single(night.Rows("persons.csv"), r => r["ref"] == "PX300");
    }

    private static async Task<(Night Night, int[] Lines)> Schools(Func<GoodDelivery, int[]> add)
    {
        var deliveries = GoodTree.Make();
        var lines = add(deliveries.Single(d => d.Feed == Feeds.Schools));
        using var bench = await Bench.Make(deliveries);
        var night = (await bench.Run()).Kept();
        night.MustBeOrderly();
        night.MustEndWith(0);
        return (night, lines);
    }

    private static IEnumerable<LandingRow> Rejected(Night night, string file) =>
        night.RejectsOf(file).Where(r => r["severity"] != "warning");
}
