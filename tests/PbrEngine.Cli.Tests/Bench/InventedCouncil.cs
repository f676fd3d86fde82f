using System.Globalization;
using System.Security.Cryptography;

namespace PbrEngine.Cli.Tests.Bench;

/// <summary>A small council's extracts with its agreements registered, and ways to spoil a delivery.</summary>
internal static class InventedCouncil
{
    internal const string Seed = "7";
    internal const string FirstNight = "2026-08-31";
    internal const string SecondNight = "2026-09-30";

    /// <summary>Generates it, registers its agreements, and answers with its landing folder.</summary>
    internal static string Make(CommandBench bench, int families = 12)
    {
        var folder = bench.At("council");
        bench.Done(
            "generate", "--families", families.ToString(CultureInfo.InvariantCulture), "--seed", Seed, "--out", folder,
            "--mess", "0");
        bench.Done("agreements", "import", Path.Combine(folder, "agreements.yaml"));
        return Path.Combine(folder, "landing");
    }

    /// <summary>Changes a file behind its manifest's back: its delivery is refused.</summary>
    internal static void Spoil(string landing, string file) => File.AppendAllText(Path.Combine(landing, file), "x\n");

    /// <summary>Cuts a file to its first rows, with a manifest that says so: its delivery is held.</summary>
    internal static void Shrink(string landing, string file, int rows)
    {
        var path = Path.Combine(landing, file);
        Write(path, [.. File.ReadLines(path).Take(rows + 1)]);
    }

    /// <summary>States every row of a file twice, with a manifest that says so: half of them are rejected.</summary>
    internal static void Double(string landing, string file)
    {
        var path = Path.Combine(landing, file);
        var lines = File.ReadAllLines(path);
        Write(path, [.. lines, .. lines.Skip(1)]);
    }

    private static void Write(string path, IReadOnlyList<string> lines)
    {
        File.WriteAllLines(path, lines);
        var rows = lines.Count - 1;
        var manifest = Path.Combine(Path.GetDirectoryName(path)!, "manifest.yaml");
        var name = Path.GetFileName(path);
        var sha256 = Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(path)));
        File.WriteAllLines(manifest, File.ReadLines(manifest)
            .Select(line => line.Contains($"name: {name},", StringComparison.Ordinal)
                ? $"  - {{ name: {name}, rows: {rows}, sha256: {sha256} }}"
                : line)
            .ToList());
    }
}
