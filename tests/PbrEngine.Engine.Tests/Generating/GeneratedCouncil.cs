using System.Globalization;
using System.Security.Cryptography;
using PbrEngine.Engine.Generating;

namespace PbrEngine.Engine.Tests.Generating;

/// <summary>A council written to a folder of its own, and read back without any code of the generator.</summary>
internal sealed class GeneratedCouncil : IDisposable
{
    public static readonly string[] Deliveries = ["2026-08-31", "2026-09-30", "2026-10-31"];

    private readonly Dictionary<string, List<Dictionary<string, string>>> read = new(StringComparer.Ordinal);

    private GeneratedCouncil(CouncilOptions options)
    {
        Options = options;
        Folder = Directory.CreateTempSubdirectory("pbr-council-").FullName;
        Summary = SyntheticCouncil.Generate(options, Folder);
    }

    public CouncilOptions Options { get; }

    public string Folder { get; }

    public CouncilSummary Summary { get; }

    /// <summary>For the message of a failing test.</summary>
    public string Seed => string.Create(
        CultureInfo.InvariantCulture, $"seed {Options.Seed}, {Options.Families} families, mess {Options.Mess}");

    public static GeneratedCouncil Of(int families, int seed, double mess) =>
        new(new CouncilOptions { Families = families, Seed = seed, Mess = mess });

    public static GeneratedCouncil Of(CouncilOptions options) => new(options);

    /// <param name="file">Such as schools/pupils.csv.</param>
    /// <param name="delivery">Its extract date; the last one if it isn't given.</param>
    public List<Dictionary<string, string>> Read(string file, string? delivery = null)
    {
        var path = PathOf(file, delivery ?? Deliveries[^1]);
        if (!read.TryGetValue(path, out var rows))
        {
            rows = ReadRows(path);
            read[path] = rows;
        }

        return rows;
    }

    public List<Dictionary<string, string>> ReadTruth(string name) => ReadRows(Path.Combine(Folder, "truth", name));

    public string PathOf(string file, string delivery)
    {
        var parts = file.Split('/');
        return Path.Combine(Folder, "landing", parts[0], delivery, parts[1]);
    }

    /// <summary>Names and bytes of everything that was written.</summary>
    public string HashOfTree()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var files = Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal);
        foreach (var file in files)
        {
            hash.AppendData(System.Text.Encoding.UTF8.GetBytes(Path.GetRelativePath(Folder, file)));
            hash.AppendData(File.ReadAllBytes(file));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private static List<Dictionary<string, string>> ReadRows(string path)
    {
        var lines = File.ReadAllLines(path);
        var header = Cells(lines[0]);
        var rows = new List<Dictionary<string, string>>(lines.Length);
        foreach (var line in lines.Skip(1))
        {
            var cells = Cells(line);
            Assert.Equal(header.Count, cells.Count);
            rows.Add(header.Zip(cells).ToDictionary(cell => cell.First, cell => cell.Second, StringComparer.Ordinal));
        }

        return rows;
    }

    /// <summary>RFC 4180, for rows without line breaks: every second piece between quotes is quoted text.</summary>
    private static List<string> Cells(string line)
    {
        var cells = new List<string> { string.Empty };
        var pieces = line.Split('"');
        for (var at = 0; at < pieces.Length; at++)
        {
            if (at % 2 == 1)
            {
                cells[^1] += pieces[at];
                continue;
            }

            var isDoubledQuote = at > 0 && at < pieces.Length - 1 && pieces[at].Length == 0;
            var parts = pieces[at].Split(',');
            cells[^1] += isDoubledQuote ? "\"" : parts[0];
            cells.AddRange(parts.Skip(1));
        }

        return cells;
    }
}
