using System.Security.Cryptography;
using System.Text;
using PbrEngine.Simulation.Tests.Reference.Landing;

namespace PbrEngine.Simulation.Tests.Trees;

/// <summary>The folder of one delivery: every file of the feed, and a manifest with row counts and hashes.</summary>
public static class DeliveryFiles
{
    public static void Write(
        string landing, string feed, PlannedDelivery delivery, FileRule[] files, IReadOnlyCollection<LandingRow> rows)
    {
        var folder = Path.Combine(landing, feed, RowBook.Day(delivery.ExtractOn));
        Directory.CreateDirectory(folder);
        var listed = new StringBuilder();
        foreach (var file in files.Select(f => f.File))
        {
            var own = rows.Where(r => r.File == file).ToList();
            var bytes = Encoding.UTF8.GetBytes(Csv(file, own));
            File.WriteAllBytes(Path.Combine(folder, file), bytes);
            var hash = Convert.ToHexStringLower(SHA256.HashData(bytes));
            listed.Append($"  - {{ name: {file}, rows: {RowBook.Number(own.Count)}, sha256: {hash} }}\n");
        }

        File.WriteAllText(Path.Combine(folder, "manifest.yaml"), $"""
            feed: {feed}
            supplier: Simulated {feed} supplier
            extract_date: {RowBook.Day(delivery.ExtractOn)}
            coverage:
              from: {RowBook.Day(delivery.Coverage.From)}
              to: {RowBook.Day(delivery.Coverage.To)}
              area: E06000023
            agreement: {Agreements.Id(feed)}
            purpose: [identify, support, monitor]
            files:
            {listed}
            """);
    }

    private static string Csv(string file, List<LandingRow> rows)
    {
        var columns = TreeColumns.Of(file);
        var lines = rows.Select(row => string.Join(',', columns.Select(c => row[c])));
        return string.Join('\n', lines.Prepend(string.Join(',', columns))) + "\n";
    }
}
