using System.Globalization;
using System.Security.Cryptography;
using PbrEngine.Domain.Extracts;

namespace PbrEngine.Benchmarks.Deliveries;

/// <summary>
/// Writes a schools delivery as a supplier would send it, with its manifest, and the council's agreement beside the
/// landing folder. The same number of rows gives the same bytes.
/// </summary>
internal static class SchoolsDelivery
{
    internal const string AgreementsFile = "agreements.yaml";
    internal const string Landing = "landing";
    internal static readonly DateOnly ExtractOn = new(2026, 10, 31);

    private const string Folder = "2026-10-31";

    internal static string Attendance(string folder) =>
        Path.Combine(folder, Landing, "schools", Folder, "attendance.csv");

    internal static void Make(string folder, int rows)
    {
        var delivery = Path.Combine(folder, Landing, "schools", Folder);
        Directory.CreateDirectory(delivery);
        var pupils = (rows + AttendanceRows.OfEachPupil - 1) / AttendanceRows.OfEachPupil;
        var files = new[]
        {
            Write(delivery, "pupils.csv", PupilRows.Of(pupils)),
            Write(delivery, "placements.csv", []),
            Write(delivery, "attendance.csv", AttendanceRows.Of(rows)),
            Write(delivery, "exclusions.csv", []),
        };
        File.WriteAllText(Path.Combine(delivery, "manifest.yaml"), Manifest(files));
        File.WriteAllText(Path.Combine(folder, AgreementsFile), Agreements);
        Console.WriteLine(FormattableString.Invariant($"{rows} attendance rows of {pupils} pupils in {delivery}"));
    }

    private static string Write(string delivery, string name, IEnumerable<string> rows)
    {
        var path = Path.Combine(delivery, name);
        var count = 0;
        using (var writer = new StreamWriter(path) { NewLine = "\n" })
        {
            writer.WriteLine(string.Join(',', Contracts.Get(Feed.Schools, name).Columns.Select(c => c.Name)));
            foreach (var row in rows)
            {
                writer.WriteLine(row);
                count++;
            }
        }
        using var stream = File.OpenRead(path);
        var hash = Convert.ToHexStringLower(SHA256.HashData(stream));
        return string.Create(CultureInfo.InvariantCulture, $"  - {{ name: {name}, rows: {count}, sha256: {hash} }}");
    }

    private static string Manifest(IEnumerable<string> files) =>
        $"""
        feed: schools
        supplier: benchmark
        extract_date: {Folder}
        coverage:
          from: 2022-09-01
          to: {Folder}
          area: E06000000
        agreement: ISA-BENCHMARK
        purpose: [identify, support, monitor]
        files:
        {string.Join('\n', files)}

        """;

    private const string Agreements =
        """
        agreements:
          - id: ISA-BENCHMARK
            feed: schools
            gateway: "Digital Economy Act 2017, section 35"
            purposes: [identify, support, monitor]
            from: 2022-01-01
            to: 2030-12-31

        """;
}
