using System.Text;
using PbrEngine.Simulation.Tests.Hostile.Staging;

namespace PbrEngine.Simulation.Tests.Hostile.Rows;

/// <summary>
/// One night with a different broken row in the middle of each of many files: what is wrong with its bytes or its
/// quoting, not with its values. A supplier counts the broken row as one row.
/// </summary>
public sealed class ShapesNight : IAsyncLifetime
{
    /// <summary>The broken row stands on this line of its file; good rows stand before and after it.</summary>
    public const int Line = 4;

    private const int TenMegabytes = 10 * 1024 * 1024;

    public static readonly IReadOnlyDictionary<string, string> Broken =
        new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["offences.csv"] = "OX1,N01,\"TH68001,2016-08-01,NFA,2016-08-01",
            ["actions.csv"] = "HX1,\"Y01\"x,,NSP_ARREARS,2016-08-01",
            ["incidents.csv"] = "IX1,N01,ASB,NUIS\"ANCE,WITNESS,2016-08-01",
            ["arrears.csv"] = "Y01,2016-08-01,1\00",
            ["statuses.csv"] = "K01,C\u00ffIN,2016-08-01,",
            ["benefits.csv"] = "C01,CA," + new string('9', 70_000) + ",2016-08-01,",
            ["work_evidence.csv"] = "F01A,training,2016-08-01,," + new string('e', TenMegabytes) + ",",
            ["exclusions.csv"] = "P01,8014001,SUSP,2016-08-01,2," + new string(',', 5000),
            ["placements.csv"] = "\u00001\u00ff\u0000",
        };

    public Night Night { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        using var bench = await Bench.Make();
        foreach (var delivery in GoodTree.Make())
        {
            var folder = delivery.Write(bench.Landing);
            foreach (var file in delivery.Files.Where(Broken.ContainsKey))
            {
                Break(folder, file);
            }

            folder.Seal();
        }

        Night = (await bench.Run()).Kept();
        Night.MustBeOrderly();
    }

    public Task DisposeAsync() => Task.CompletedTask;

    private static void Break(DeliveryFolder folder, string file)
    {
        var lines = folder.Delivery.Lines(file).ToList();
        lines.Insert(Line - 1, Broken[file]);
        // Latin-1, so that ÿ becomes the byte FF, which is in no UTF-8 text; all else in the file is ASCII.
        folder.Put(file, Encoding.Latin1.GetBytes(string.Join('\n', lines) + "\n"), lines.Count - 1);
    }
}
