using System.Text;
using PbrEngine.Domain.Extracts;
using PbrEngine.Engine.Imports;
using PbrEngine.TestKit.Imports;

namespace PbrEngine.Engine.Tests.Imports;

/// <summary>
/// Goal: whatever a supplier's file holds, an import ends in a report, nothing is thrown, and every row that was read
/// is loaded or rejected.
/// </summary>
public sealed class ImportPropertyTests
{
    private const string Good =
        """"
        offence_ref,person_ref,offence_code,offence_on,disposal,disposal_on
        O1,N1,TH68001,2024-01-05,CHARGED,
        O2,N1,"a, ""b""",2024-01-06,CONVICTED,2024-02-01
        O3,N2,,2024-01-07,NFA,
        O4,N1,"two
        lines",2025-12-31,CAUTION,2026-01-31
        O5,N1,é,2026-10-31,COMMUNITY_RESOLUTION,

        """";

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 60)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Run_MutatedFile_NeverThrowsAndAddsUp(int seed)
    {
        var bytes = Mutate(new Random(seed), Encoding.UTF8.GetBytes(Good));
        var rows = RowsRead(bytes);
        using var bench = new ImportBench();

        var report = bench.Import(Police().Bytes("offences.csv", bytes, rows ?? 0));

        if (rows is null)
        {
            Assert.Equal(ImportOutcome.Refused, report.Outcome);
            return;
        }
        var count = report.Files.Single(f => f.Count.Name == "offences.csv").Count;
        Assert.True(count.Rows == rows && count.Rows == count.Loaded + count.Rejected, $"Seed {seed}: {count}, {rows}");
        Assert.Equal(ImportOutcome.Loaded, report.Outcome);
        var stored = bench.Store.RowsOf(Feed.Police, "offences.csv");
        Assert.True(stored.Count == count.Loaded, $"Seed {seed}: {stored.Count} stored, {count}");
        Assert.Equal(count.Rejected, RejectedLines(bench));
    }

    /// <summary>The rows that a first import finds; null when the file is refused for another reason.</summary>
    private static long? RowsRead(byte[] bytes)
    {
        using var bench = new ImportBench();
        var report = bench.Import(Police().Bytes("offences.csv", bytes, 999_999));
        var fatal = bench.Issues.All.Where(i => i.Severity == IssueSeverity.Fatal).Select(i => i.Code).ToList();
        return fatal is [ImportCodes.RowCountDiffers] ? report.Files[^1].Count.Rows : null;
    }

    private static DeliveryBuilder Police() =>
        new DeliveryBuilder(Feed.Police).File("people.csv", "person_ref", "N1", "N2");

    private static int RejectedLines(ImportBench bench) => bench.Issues.All
        .Where(i => i.Severity == IssueSeverity.Error).Select(i => i.Line).Distinct().Count();

    private static byte[] Mutate(Random random, byte[] good)
    {
        var bytes = good.ToList();
        var header = Array.IndexOf(good, (byte)'\n') + 1;
        for (var i = random.Next(1, 12); i > 0; i--)
        {
            var at = random.Next(random.Next(8) == 0 ? 0 : header, bytes.Count);
            switch (random.Next(4))
            {
                case 0:
                    bytes[at] = (byte)random.Next(256);
                    break;
                case 1:
                    bytes.Insert(at, ",\"\n\r\0=é"u8[random.Next(8)]);
                    break;
                case 2:
                    bytes.RemoveAt(at);
                    break;
                default:
                    bytes.InsertRange(at, bytes.Skip(at).Take(random.Next(40)).ToList());
                    break;
            }
        }
        return [.. bytes];
    }
}
