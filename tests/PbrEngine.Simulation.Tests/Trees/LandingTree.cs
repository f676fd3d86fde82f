using PbrEngine.Simulation.Tests.Reference;

namespace PbrEngine.Simulation.Tests.Trees;

/// <summary>
/// A small landing tree full of boundary situations for the programmes in force: `landing/` with every feed's
/// deliveries and `agreements.yaml` beside it. The same seed gives the same bytes.
/// </summary>
public static class LandingTree
{
    public static string Landing(string dir) => Path.Combine(dir, "landing");

    public static string AgreementsFile(string dir) => Path.Combine(dir, "agreements.yaml");

    public static void Write(string dir, int seed, int families, DateOnly asAt) =>
        Write(dir, seed, Enumerable.Range(1, families), asAt);

    /// <summary>The same tree with one of its families only (and the fillers): to look at a failure alone.</summary>
    public static void WriteOnly(string dir, int seed, int family, DateOnly asAt) => Write(dir, seed, [family], asAt);

    private static void Write(string dir, int seed, IEnumerable<int> families, DateOnly asAt)
    {
        var supply = new SupplyMaker(asAt, new Dice(seed)).Make();
        var rows = new RowBook();
        foreach (var number in families)
        {
            FamilyMaker.Make(seed, number, supply, rows);
        }

        for (var filler = 0; filler < FillerMaker.Families; filler++)
        {
            FillerMaker.Make(TreeNames.FirstFiller + filler, supply, rows);
        }

        Directory.CreateDirectory(dir);
        Agreements.Write(AgreementsFile(dir));
        foreach (var feed in Feeds.All)
        {
            var own = rows.Rows.Where(r => r.Rule.Feed == feed).ToList();
            new FeedWriter(feed, own).Write(Landing(dir), supply.Feeds[feed]);
        }
    }
}
