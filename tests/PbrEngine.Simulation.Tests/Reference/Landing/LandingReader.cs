using System.Globalization;
using PbrEngine.Simulation.Tests.Reference.Days;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace PbrEngine.Simulation.Tests.Reference.Landing;

/// <summary>Reads `landing/feed/day/` into deliveries, oldest extract first; trusts that the rows are clean.</summary>
public static class LandingReader
{
    private static readonly IDeserializer Yaml = new DeserializerBuilder()
        .WithNamingConvention(UnderscoredNamingConvention.Instance)
        .IgnoreUnmatchedProperties()
        .Build();

    /// <summary>"Received" means `extract_date` ≤ as-at (R54).</summary>
    public static IReadOnlyList<Delivery> Read(string landing, DateOnly asAt) =>
        Directory.EnumerateFiles(landing, "manifest.yaml", SearchOption.AllDirectories)
            .Select(ReadDelivery)
            .Where(d => d.ExtractOn <= asAt)
            .OrderBy(d => d.ExtractOn)
            .ThenBy(d => d.Feed, StringComparer.Ordinal)
            .ToList();

    private static Delivery ReadDelivery(string manifestPath)
    {
        var manifest = Yaml.Deserialize<ManifestFile>(File.ReadAllText(manifestPath));
        var folder = Path.GetDirectoryName(manifestPath)!;
        var files = FileRules.All
            .Where(rule => rule.Feed == manifest.Feed)
            .ToDictionary(rule => rule.File, rule => (IReadOnlyList<LandingRow>)ReadFile(folder, rule.File));
        return new Delivery(
            manifest.Feed,
            Day(manifest.ExtractDate),
            new DateRange(Day(manifest.Coverage.From), Day(manifest.Coverage.To)),
            files);
    }

    private static List<LandingRow> ReadFile(string folder, string file) =>
        CsvText.Read(File.ReadAllText(Path.Combine(folder, file))).ConvertAll(values => new LandingRow(file, values));

    private static DateOnly Day(string text) =>
        DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
